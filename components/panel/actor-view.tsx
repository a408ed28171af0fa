import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { ActorDetail } from "#core/explore/details/panel-model.ts";
import { ActorAgreement } from "./actor-agreement.tsx";
import { ActorFacts, RelationList } from "./actor-facts.tsx";
import { ActorPositions } from "./actor-positions.tsx";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";

const words = messages.panel;

export type ActorViewProps = ViewProps<ActorDetail> & {
  /** Address of the actor's own page; left out on that page. */
  pageHref?: string;
  /** What can be done with the actor, in the explorer. */
  actions?: ReactNode;
};

/** An actor: who it is, where it stands, what it said, whom it agrees with, who it is tied to. */
export function ActorView(props: ActorViewProps) {
  const { detail, links, level, sourceNumbers, pageHref } = props;
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <ActorFacts detail={detail} links={links} level={level} />
        {detail.actor.description === undefined ? null : (
          <p className={view.text} lang={textLanguage(detail.actor, "description")}>
            {detail.actor.description}
          </p>
        )}
        {props.actions}
        {pageHref === undefined ? null : (
          <p>
            <a href={pageHref}>{words.ownPage}</a>
          </p>
        )}
      </div>
      {detail.positions.length === 0 ? null : (
        <Section level={level} title={words.positions}>
          <ActorPositions detail={detail} links={links} />
        </Section>
      )}
      <Section level={level} title={words.statements(detail.statements.length)}>
        <StatementList
          statements={detail.statements}
          links={links}
          without={["actor"]}
          sourceNumbers={sourceNumbers}
        />
      </Section>
      <ActorAgreement detail={detail} links={links} level={level} />
      {detail.relations.length === 0 ? null : (
        <Section level={level} title={words.relations}>
          <RelationList relations={detail.relations} name={detail.actor.name} links={links} />
        </Section>
      )}
    </div>
  );
}
