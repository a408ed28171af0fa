import { memo } from "react";
import { timelineMessages } from "#components/messages/timeline.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TimeAxis } from "#core/explore/timeline/time-axis.ts";
import type { TimelineLane as Lane } from "#core/explore/timeline/timeline-model.ts";
import { type ChangesByAfter, markWords } from "./mark-words.ts";
import { shareOf } from "./share-of.ts";
import styles from "./timeline-lane.module.css";
import { MarkSign, markKey } from "./timeline-mark.tsx";
import type { OpenMark } from "./use-mark-opener.ts";

export type TimelineLaneProps = {
  index: DebateIndex;
  axis: TimeAxis;
  lane: Lane;
  changes: ChangesByAfter;
  links: Links;
  /** The mark that Tab reaches, where it is in this lane. */
  current: string | undefined;
  /** Number of the statement that is open. */
  openStatement: number | undefined;
  onOpen: OpenMark;
};

/** One lane: its name and count, and its marks along time. */
export const TimelineLane = memo(function TimelineLane(props: TimelineLaneProps) {
  const { index, axis, lane, changes, links, current, openStatement, onOpen } = props;
  return (
    <div className={styles.lane}>
      <p className={styles.label}>
        <OpenLink links={links} to={{ kind: lane.kind, id: lane.id }} className={styles.name}>
          <span lang={lane.language}>{lane.label}</span>
        </OpenLink>
        <span className={styles.count}>{timelineMessages.laneCount(lane)}</span>
      </p>
      <div className={styles.track} style={{ blockSize: `calc(var(--row) * ${lane.rows})` }}>
        {lane.bars.map(({ date, start, end, row }) => (
          <span
            key={`${date} ${row}`}
            className={styles.bar}
            style={{
              left: shareOf(start, axis),
              width: shareOf(end - start, axis),
              top: `calc(var(--row) * ${row + 0.5})`,
            }}
          />
        ))}
        {lane.marks.map((mark) => {
          const [number = -1] = mark.statements;
          const before = changes.get(number);
          return (
            <button
              key={number}
              type="button"
              className={styles.mark}
              style={{ left: shareOf(mark.x, axis), top: `calc(var(--row) * ${mark.row + 0.5})` }}
              data-mark={markKey(mark)}
              tabIndex={markKey(mark) === current ? 0 : -1}
              aria-label={markWords({ index, lane, mark, before })}
              aria-current={number === openStatement ? "true" : undefined}
              onClick={() => onOpen(lane, mark)}
            >
              <MarkSign mark={mark} changed={before !== undefined} />
            </button>
          );
        })}
      </div>
    </div>
  );
});
