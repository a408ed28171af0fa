import { type ReactNode, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./measure-part.module.css";

type MeasureColumn = {
  id: string;
  title: ReactNode;
  isNumber?: boolean;
  /** For a column by which the rows can be sorted. */
  sorted?: "ascending" | "descending" | "none";
};

export type MeasureTableProps = {
  label: string;
  columns: readonly MeasureColumn[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

const FIRST = 15;
const MORE = 100;

/** Values in a table that scrolls in its box, its first column in place; the first rows, then more. */
export function MeasureTable({ label, columns, rows }: MeasureTableProps) {
  const [most, setMost] = useState(FIRST);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard */}
      <section aria-label={label} tabIndex={0} className={styles.region}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ id, title, isNumber, sorted }) => (
                <th
                  key={id}
                  scope="col"
                  className={isNumber ? styles.number : undefined}
                  aria-sort={sorted}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {rest.map((cell, at) => {
                  const column = columns[at + 1];
                  return (
                    <td key={column?.id} className={column?.isNumber ? styles.number : undefined}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <Button onClick={() => setMost(most + MORE)}>{words.more(Math.min(MORE, left))}</Button>
      )}
    </>
  );
}
