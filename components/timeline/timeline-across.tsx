"use client";

import { type CSSProperties, type SyntheticEvent, useMemo, useState } from "react";
import type { DateRange } from "#components/filters/date-fields.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import { placeDay, type TimeAxis } from "#core/explore/timeline/time-axis.ts";
import type { TimelineModel } from "#core/explore/timeline/timeline-model.ts";
import type { ChangesByAfter } from "./mark-words.ts";
import { shareOf } from "./share-of.ts";
import styles from "./timeline-across.module.css";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineLane } from "./timeline-lane.tsx";
import { markKey } from "./timeline-mark.tsx";
import type { OpenMark } from "./use-mark-opener.ts";
import { useRovingMarks } from "./use-roving-marks.ts";
import { useSpanDrag } from "./use-span-drag.ts";

export type TimelineAcrossProps = {
  index: DebateIndex;
  model: TimelineModel;
  counts: ReadonlyMap<string, number>;
  changes: ChangesByAfter;
  links: Links;
  range: DateRange;
  openStatement: number | undefined;
  onOpen: OpenMark;
  onRange: (range: DateRange) => void;
};

const LANES_FIRST = 80;

/** Lanes below one another, time from left to right: one region that scrolls. */
export function TimelineAcross(props: TimelineAcrossProps) {
  const { index, model, changes, links, range, openStatement, onOpen, onRange } = props;
  const { axis } = model;
  const [more, setMore] = useState(false);
  const [read, setRead] = useState<string>();
  // While a replay moves the end alone, lanes stay; in a span that the reader chose, empty ones go.
  const kept = useMemo(
    () => (range.from === undefined ? model.lanes : model.lanes.filter(({ shown }) => shown > 0)),
    [model, range.from],
  );
  const lanes = useMemo(() => (more ? kept : kept.slice(0, LANES_FIRST)), [kept, more]);
  const places = useMemo(
    () => lanes.map(({ marks }) => marks.map((mark) => ({ x: mark.x, name: markKey(mark) }))),
    [lanes],
  );
  const roving = useRovingMarks(places);
  const drag = useSpanDrag({ axis, onSpan: onRange });
  const size = { "--places": axis.size } as CSSProperties; // React's type knows no custom properties
  return (
    <div>
      <div className={styles.scroll}>
        <div
          className={styles.plot}
          style={size}
          data-together={model.together}
          data-dragging={drag.band !== undefined || undefined}
          {...drag.handlers}
        >
          <div className={styles.axis}>
            <TimelineAxis axis={axis} counts={props.counts} range={range} onChange={onRange} />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          <div
            role="group"
            aria-label={timelineMessages.region}
            onFocus={(event) => {
              roving.onFocus(event);
              setRead(labelOf(event));
            }}
            onPointerOver={(event) => setRead((before) => labelOf(event) ?? before)}
            onKeyDown={roving.onKeyDown}
          >
            {lanes.map((lane) => (
              <TimelineLane
                key={lane.id}
                {...{ index, axis, lane, changes, links, openStatement, onOpen }}
                current={
                  lane.marks.some((mark) => markKey(mark) === roving.current)
                    ? roving.current
                    : undefined
                }
              />
            ))}
          </div>
          <Shades axis={axis} range={range} band={drag.band} />
        </div>
      </div>
      <p className={styles.readout} aria-hidden="true">
        {read ?? timelineMessages.readout}
      </p>
      {kept.length < model.lanes.length && (
        <p className={styles.readout}>
          {timelineMessages.emptyLanes(model.lanes.length - kept.length)}
        </p>
      )}
      {kept.length > LANES_FIRST && (
        <Button aria-expanded={more} onClick={() => setMore(!more)}>
          {more
            ? messages.filters.showFewer
            : timelineMessages.moreLanes(kept.length - lanes.length)}
        </Button>
      )}
    </div>
  );
}

/** The words of the mark under the pointer or the keyboard. */
function labelOf({ target }: SyntheticEvent): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest("[data-mark]")?.getAttribute("aria-label") ?? undefined;
}

type Stretch = { from: number; to: number };

function stretchStyle(axis: TimeAxis, { from, to }: Stretch): CSSProperties {
  return { left: shareOf(from, axis), width: shareOf(to - from, axis) };
}

type ShadesProps = {
  axis: TimeAxis;
  range: DateRange;
  band: Stretch | undefined;
};

/** Behind the lanes: where months begin, what is folded, what lies outside the dates, what is dragged over. */
function Shades({ axis, range, band }: ShadesProps) {
  const from = range.from === undefined ? 0 : placeDay(axis, daySpan(range.from)?.first ?? 0);
  const last = range.to === undefined ? undefined : daySpan(range.to)?.last;
  const to = last === undefined ? axis.size : placeDay(axis, last + 1);
  const outside = [
    { from: 0, to: from },
    { from: Math.max(from, to), to: axis.size },
  ].filter((part) => part.to > part.from);
  return (
    <div className={styles.shades} aria-hidden="true">
      {axis.sections.map(({ kind, start, size }) => (
        <span
          key={start}
          className={styles.section}
          data-kind={kind}
          style={stretchStyle(axis, { from: start, to: start + size })}
        />
      ))}
      {outside.map((part) => (
        <span key={part.from} className={styles.outside} style={stretchStyle(axis, part)} />
      ))}
      {band && <span className={styles.band} style={stretchStyle(axis, band)} />}
    </div>
  );
}
