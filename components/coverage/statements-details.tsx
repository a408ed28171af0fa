import { useState } from "react";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import styles from "./coverage.module.css";
import { useFewRows } from "./few-rows.tsx";
import { StatementName } from "./statement-name.tsx";

export type StatementsDetailsProps = {
  /** How many statements, and what they have in common. */
  label: string;
  numbers: readonly number[];
  index: DebateIndex;
  links: Links;
};

/** A number that opens its own list: for statements that no filter asks for. */
export function StatementsDetails({ label, ...list }: StatementsDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <StatementNames {...list} />}
    </details>
  );
}

function StatementNames({ numbers, index, links }: Omit<StatementsDetailsProps, "label">) {
  const statements = numbers.flatMap((number) => index.statements[number] ?? []);
  const { few, more } = useFewRows(statements);
  return (
    <>
      <ul className={styles.list}>
        {few.map((statement) => (
          <li key={statement.id}>
            <StatementName statement={statement} index={index} links={links} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
