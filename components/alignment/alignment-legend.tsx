import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { AlignmentOptions } from "#core/explore/alignment/alignment-options.ts";
import styles from "./alignment-legend.module.css";
import picture from "./alignment-picture.module.css";

type AlignmentLegendProps = { options: AlignmentOptions; hasOut: boolean };

/** What lines, letters and rings mean. */
export function AlignmentLegend({ options, hasOut }: AlignmentLegendProps) {
  const percent = Math.round(options.threshold * 100);
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <li>
        <Line kind="agree" /> {words.legendAgree(percent)}
      </li>
      <li>
        <Line kind="disagree" /> {words.legendDisagree(percent)}
      </li>
      <li>{words.legendWidth}</li>
      <li>{words.legendLetter}</li>
      {hasOut && (
        <li>
          <svg className={styles.ring} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <circle className={picture.out} cx="6" cy="6" r="4" />
          </svg>{" "}
          {words.legendOut}
        </li>
      )}
    </ul>
  );
}

function Line({ kind }: { kind: "agree" | "disagree" }) {
  return (
    <svg
      className={`${styles.sample} ${picture.tie}`}
      data-kind={kind}
      viewBox="0 0 32 8"
      aria-hidden="true"
      focusable="false"
    >
      <line className={picture.line} x1="1" y1="4" x2="31" y2="4" strokeWidth="2.5" />
    </svg>
  );
}
