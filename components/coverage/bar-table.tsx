import type { CSSProperties, ReactNode } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { whole } from "#components/statement/whole-number.ts";
import type { StatementSet } from "#core/explore/coverage/statement-set.ts";
import styles from "./coverage.module.css";
import { useFewRows } from "./few-rows.tsx";
import type { ShowStatements } from "./show-statements.ts";
import { StatementsLink } from "./statements-link.tsx";

export type BarRow = {
  key: string;
  name: ReactNode;
  /** The name as plain text, for the link's own name. */
  label: string;
  set: StatementSet;
  /** What the number says; without it, how many statements there are. */
  value?: string;
  /** Length of the bar, 0..1. */
  part: number;
};

export type BarTableProps = {
  title: string;
  /** Headings of the names and of the numbers. */
  columns: readonly [string, string];
  rows: readonly BarRow[];
  show: ShowStatements;
};

/** Names with a number and its bar; each number is a link to the statements behind it. */
export function BarTable({ title, columns: [names, numbers], rows, show }: BarTableProps) {
  const { few, more } = useFewRows(rows);
  return (
    <div className={styles.part}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{names}</th>
            <th scope="col">{numbers}</th>
          </tr>
        </thead>
        <tbody>
          {few.map(({ key, name, label, set, value, part }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <span className={styles.measure}>
                  <StatementsLink
                    show={show}
                    filters={set.filters}
                    className={styles.number}
                    label={words.open({ value, n: set.statements.length, name: label })}
                  >
                    {value ?? whole(set.statements.length)}
                  </StatementsLink>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.bar} style={{ "--part": part } as CSSProperties} />
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
