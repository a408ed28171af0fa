import { tourMessages as words } from "#components/messages/tour.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import styles from "./evidence-list.module.css";

type EvidenceListProps = { evidence: readonly StatementDetail[]; links: Links };

/** The statements that a step rests on, one link each. */
export function EvidenceList({ evidence, links }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <section className={styles.evidence}>
      <h3>{words.evidence}</h3>
      <ul>
        {evidence.map(({ statement, actor, position }) => (
          <li key={statement.id}>
            <StanceMark
              stance={statement.stance}
              words="glyph"
              reported={statement.attribution === "reported"}
            />
            <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
              {actor.name}
              <span className={styles.about}>
                {position.label}, {formatDate(statement.date)}
              </span>
            </OpenLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
