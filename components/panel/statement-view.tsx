import { messages } from "#components/messages.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StatementCard } from "#components/statement/statement-card.tsx";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";

/** One statement with everything known about it, both coders' codes open. */
export function StatementView({ detail, links, level, sourceNumbers }: ViewProps<StatementDetail>) {
  const { actor, position } = detail;
  return (
    <div className={view.view} data-level={level}>
      {detail.passes ? null : <p className={view.soft}>{messages.panel.outsideOnly(1)}</p>}
      <StatementCard
        detail={detail}
        links={links}
        without={level === 2 ? ["permalink"] : []}
        sourceNumbers={sourceNumbers}
        codesOpen
      />
      <p>
        <OpenLink links={links} to={{ kind: "tie", actor: actor.id, position: position.id }}>
          {messages.panel.tieOf(actor.name)}
        </OpenLink>
      </p>
    </div>
  );
}
