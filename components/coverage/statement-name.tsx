import { Template } from "#components/explorer/template.tsx";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Statement } from "#core/debate/schema.ts";
import styles from "./coverage.module.css";

export type StatementNameProps = { statement: Statement; index: DebateIndex; links: Links };

/** “Actor on “position””, which opens the statement, and its date. */
export function StatementName({ statement, index, links }: StatementNameProps) {
  const actor = index.actors[index.actorNumber.get(statement.actor) ?? -1];
  const position = index.positions[index.positionNumber.get(statement.position) ?? -1];
  return (
    <>
      <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
        <Template
          text={words.pair}
          parts={{
            actor: actor?.name,
            position: position && messages.filters.quoted(position.label),
          }}
        />
      </OpenLink>{" "}
      <span className={styles.soft}>{formatDate(statement.date)}</span>
    </>
  );
}
