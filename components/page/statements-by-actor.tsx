import { messages } from "#components/messages.ts";
import { StatementList } from "#components/panel/statement-list.tsx";
import { type Links, tieAnchor } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { TieStatements } from "#core/explore/details/ties-of-position.ts";
import styles from "./statements-by-actor.module.css";

export type StatementsByActorProps = {
  ties: readonly TieStatements[];
  links: Links;
  sourceNumbers: ReadonlyMap<string, number>;
};

/** What each actor said on one position, under its name and present stance. */
export function StatementsByActor({ ties, links, sourceNumbers }: StatementsByActorProps) {
  return (
    <>
      <p className={styles.order}>{messages.pages.byActor}</p>
      {ties.map(({ actor, current, statements }) => (
        <section
          key={actor.id}
          id={tieAnchor(actor.id)}
          className={styles.actor}
          aria-labelledby={`${tieAnchor(actor.id)}-name`}
        >
          <h3 id={`${tieAnchor(actor.id)}-name`} className={styles.name}>
            <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
              {actor.name}
            </OpenLink>{" "}
            <StanceMark stance={current.stance} reported={current.reported} words="verb" />
          </h3>
          <StatementList
            statements={statements}
            links={links}
            without={["actor", "position"]}
            sourceNumbers={sourceNumbers}
          />
        </section>
      ))}
    </>
  );
}
