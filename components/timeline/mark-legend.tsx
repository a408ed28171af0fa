import { timelineMessages } from "#components/messages/timeline.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { STANCES } from "#core/debate/vocabulary.ts";
import styles from "./mark-legend.module.css";
import { MarkSign } from "./timeline-mark.tsx";

const ONE = { stance: "neutral", statements: [0] } as const;

type MarkLegendProps = {
  /** One mark holds many statements. */
  together: boolean;
  /** Marks stand on bars. */
  withBar: boolean;
};

/** What colour, glyph, rim, ring and bar of a mark mean. */
export function MarkLegend({ together, withBar }: MarkLegendProps) {
  return (
    <ul className={styles.legend} aria-label={timelineMessages.legend}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
      <li>
        <MarkSign mark={{ ...ONE, reported: true }} changed={false} />{" "}
        {timelineMessages.legendReported}
      </li>
      <li>
        <MarkSign mark={{ ...ONE, reported: false }} changed /> {timelineMessages.legendChange}
      </li>
      {withBar && (
        <li>
          <span className={styles.bar} aria-hidden="true" />{" "}
          {together ? timelineMessages.legendBarTogether : timelineMessages.legendBar}
        </li>
      )}
    </ul>
  );
}
