import { alignmentMessages as words } from "#components/messages/alignment.ts";
import row from "./agreement-row.module.css";
import styles from "./table-legend.module.css";

/** What the cells of the table mean. */
export function TableLegend() {
  return (
    <ul className={styles.legend} aria-label={words.legendTable}>
      {(["agree", "disagree", "between"] as const).map((kind) => (
        <li key={kind}>
          <span className={`${styles.sample} ${row.mark}`} data-kind={kind} aria-hidden="true">
            <span className={row.value}>{words.glyphs[kind]}</span>
          </span>{" "}
          {words.kinds[kind]}
        </li>
      ))}
      <li>{words.legendNumber}</li>
      <li>
        <span className={styles.sample} aria-hidden="true">
          <span className={row.few}>(1)</span>
        </span>{" "}
        {words.legendFew}
      </li>
      <li>
        <span className={`${styles.sample} ${row.cell}`} data-kind="none" aria-hidden="true" />{" "}
        {words.legendNone}
      </li>
    </ul>
  );
}
