"use client";

import { useMemo, useState } from "react";
import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { Button } from "#components/ui/button.tsx";
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

/** Of one month or year; more of them when asked for. */
const LANES_FIRST = 40;

type ShownPeriod = TimelinePeriod & { isWhole: boolean; left: number };

/** Time from top to bottom, in words: for a narrow screen and for paper. */
export function TimelineDown(props: TimelineDownProps) {
  const { model } = props;
  const every = useMemo(() => timelinePeriods(model), [model]);
  const [whole, setWhole] = useState<ReadonlySet<string>>(NONE);
  const periods = useMemo(() => every.map((one) => shownOf(one, whole)), [every, whole]);
  const places = useMemo(() => placesOf(periods), [periods]);
  const roving = useRovingMarks(places);
  const turn = ({ period, isWhole }: ShownPeriod) =>
    setWhole((before) => {
      const others = [...before].filter((one) => one !== period);
      return new Set(isWhole ? others : [...others, period]);
    });
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
          {(one.isWhole || one.left > 0) && (
            <Button aria-expanded={one.isWhole} onClick={() => turn(one)}>
              {one.isWhole ? messages.filters.showFewer : timelineMessages.moreLanes(one.left)}
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

function shownOf(one: TimelinePeriod, whole: ReadonlySet<string>): ShownPeriod {
  if (whole.has(one.period)) return { ...one, isWhole: true, left: 0 };
  // Two more are not worth a button.
  if (one.lanes.length <= LANES_FIRST + 2) return { ...one, isWhole: false, left: 0 };
  const lanes = one.lanes.slice(0, LANES_FIRST);
  return { ...one, lanes, isWhole: false, left: one.lanes.length - lanes.length };
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
