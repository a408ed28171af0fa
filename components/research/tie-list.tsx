import { useId, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { Button } from "#components/ui/button.tsx";
import type { ShownNetwork } from "#core/explore/research/shown-network.ts";
import { weightFormat } from "./format-weight.ts";
import styles from "./network-table.module.css";
import { TieLink, type TieOpening } from "./tie-link.tsx";

const FIRST = 25;
const MORE = 100;

/** The strongest ties of a network, a row each. */
export function TieList({ network, ...opening }: TieOpening & { network: ShownNetwork }) {
  const { rows, columns, strongest, ties } = network;
  const caption = useId();
  const [most, setMost] = useState(FIRST);
  const shown = strongest.slice(0, most);
  const format = weightFormat(strongest.map(({ weight }) => weight));
  const left = strongest.length - shown.length;
  if (strongest.length === 0) return <p>{words.noTies}</p>;
  return (
    <div className={styles.list}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard */}
      <section aria-labelledby={caption} tabIndex={0} className={styles.region}>
        <table className={styles.ties}>
          <caption id={caption} className={styles.caption}>
            {words.listCaption({ shown: shown.length, ties })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.one}</th>
              <th scope="col">{words.other}</th>
              <th scope="col" className={styles.number}>
                {words.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, weight }) => {
              const tie = { row: rows[row] ?? "", column: columns[column] ?? "" };
              const text = format(weight);
              return (
                <tr key={`${row} ${column}`}>
                  <th scope="row">{tie.row}</th>
                  <td>{tie.column}</td>
                  <td className={styles.number}>
                    <TieLink
                      tie={tie}
                      text={text}
                      label={words.cell({ ...tie, weight: text })}
                      {...opening}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <Button onClick={() => setMost(most + MORE)}>{words.more(Math.min(MORE, left))}</Button>
      )}
    </div>
  );
}
