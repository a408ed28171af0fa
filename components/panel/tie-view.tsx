import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { TieDetail } from "#core/explore/details/panel-model.ts";
import { Section } from "./section.tsx";
import { StanceChanges } from "./stance-changes.tsx";
import { StatementList } from "./statement-list.tsx";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";

const words = messages.panel;

function Current({ detail }: { detail: TieDetail }) {
  if (detail.current === undefined) return <StanceMark stance="none" />;
  const { stance, reported } = detail.current;
  return (
    <>
      <StanceMark stance={stance} reported={reported} told />
      {reported ? <span className={view.soft}>{words.reported}</span> : null}
    </>
  );
}

/** One actor on one position: the stance now, its changes, and all the statements behind it. */
export function TieView({ detail, links, level, sourceNumbers }: ViewProps<TieDetail>) {
  const { actor, position, changes, statements } = detail;
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <p>
          <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
            {actor.name}
          </OpenLink>{" "}
          <span className={view.soft}>{words.on}</span>{" "}
          <OpenLink links={links} to={{ kind: "position", id: position.id }}>
            {position.proposition}
          </OpenLink>
        </p>
        <p className={view.line}>
          <span className={view.soft}>{words.currentStance}</span>
          <Current detail={detail} />
          <a href={sitePath("/methods#current-stance")} className={view.small}>
            {words.currentWhat}
          </a>
        </p>
        <StanceChanges changes={changes} links={links} />
      </div>
      <Section level={level} title={words.statements(statements.length)}>
        <StatementList
          statements={statements}
          links={links}
          without={["actor", "position"]}
          sourceNumbers={sourceNumbers}
        />
      </Section>
    </div>
  );
}
