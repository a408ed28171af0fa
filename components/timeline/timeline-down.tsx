"use client";

import { useMemo } from "react";
import { timelineMessages } from "#components/messages/timeline.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TimelineModel } from "#core/explore/timeline/timeline-model.ts";
import { type TimelinePeriod, timelinePeriods } from "#core/explore/timeline/timeline-periods.ts";
import { type ChangesByAfter, markWords } from "./mark-words.ts";
import styles from "./timeline-down.module.css";
import { MarkSign, markKey } from "./timeline-mark.tsx";
import type { OpenMark } from "./use-mark-opener.ts";
import { useRovingMarks } from "./use-roving-marks.ts";

export type TimelineDownProps = {
  index: DebateIndex;
  model: TimelineModel;
  changes: ChangesByAfter;
  openStatement: number | undefined;
  onOpen: OpenMark;
};

/** Time from top to bottom, in words: for a narrow screen and for paper. */
export function TimelineDown(props: TimelineDownProps) {
  const { model } = props;
  const periods = useMemo(() => timelinePeriods(model), [model]);
  const places = useMemo(() => placesOf(periods), [periods]);
  const roving = useRovingMarks(places);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      className={styles.down}
      aria-label={timelineMessages.region}
      onFocus={roving.onFocus}
      onKeyDown={roving.onKeyDown}
    >
      {periods.map((one) => (
        <section key={one.period} className={styles.period}>
          <h3 className={styles.title}>{periodTitle(one.period, model)}</h3>
          <PeriodLanes {...props} {...one} current={roving.current} />
        </section>
      ))}
    </div>
  );
}

function PeriodLanes(props: TimelineDownProps & TimelinePeriod & { current: string | undefined }) {
  const { index, lanes, changes, current, openStatement, onOpen } = props;
  return lanes.map(({ lane, marks }) => (
    <div key={lane.id} className={styles.lane}>
      <h4 className={styles.label} lang={lane.language}>
        {lane.label}
      </h4>
      <ul className={styles.marks}>
        {marks.map((mark) => {
          const [number = -1] = mark.statements;
          const before = changes.get(number);
          return (
            <li key={number}>
              <button
                type="button"
                className={styles.mark}
                data-mark={markKey(mark)}
                tabIndex={markKey(mark) === current ? 0 : -1}
                aria-current={number === openStatement ? "true" : undefined}
                onClick={() => onOpen(lane, mark)}
              >
                <MarkSign mark={mark} changed={before !== undefined} />
                <span>{markWords({ index, lane, mark, before })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

/** Up and down lead from mark to mark, as they stand: each is a lane of its own to the keyboard. */
function placesOf(periods: readonly TimelinePeriod[]) {
  const marks = periods.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  return marks.map((mark) => [{ x: 0, name: markKey(mark) }]);
}

function periodTitle(period: string, { axis }: TimelineModel): string {
  const isRough = axis.unit === "month" && period.length === "2025".length;
  return isRough ? timelineMessages.monthUnknown(period) : formatDate(period);
}
