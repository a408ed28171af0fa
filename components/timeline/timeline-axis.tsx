import type { DateRange } from "#components/filters/date-fields.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import { siteLocale } from "#components/site-path.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { dayText } from "#core/explore/timeline/day-text.ts";
import type { TimeAxis } from "#core/explore/timeline/time-axis.ts";
import { shareOf } from "./share-of.ts";
import styles from "./timeline-axis.module.css";
import { useRovingMarks } from "./use-roving-marks.ts";

export type TimelineAxisProps = {
  axis: TimeAxis;
  /** How many statements are dated in each period, whatever the dates chosen. */
  counts: ReadonlyMap<string, number>;
  range: DateRange;
  onChange: (range: DateRange) => void;
};

const monthName = new Intl.DateTimeFormat(siteLocale, { month: "short", timeZone: "UTC" });

/** The months or years over the lanes; each with statements is a button that chooses it. */
export function TimelineAxis({ axis, counts, range, onChange }: TimelineAxisProps) {
  const { sections } = axis;
  const roving = useRovingMarks([
    sections.flatMap(({ period, start }) => (period ? [{ x: start, name: period }] : [])),
  ]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      className={styles.axis}
      aria-label={timelineMessages.axis}
      onFocus={roving.onFocus}
      onKeyDown={roving.onKeyDown}
      data-track
    >
      {yearsOf(axis).map(({ year, start, size }) => (
        <span
          key={start}
          className={styles.year}
          aria-hidden="true"
          style={{ left: shareOf(start, axis), width: shareOf(size, axis) }}
        >
          <span>{year}</span>
        </span>
      ))}
      {sections.map(({ kind, period, start, size }) => {
        const style = { left: shareOf(start, axis), width: shareOf(size, axis) };
        if (period === undefined) {
          return (
            <span key={start} className={styles.folded} aria-hidden="true" style={style}>
              {kind === "quiet" && "…"}
            </span>
          );
        }
        const chosen = range.from === period && range.to === period;
        return (
          <button
            key={start}
            type="button"
            className={styles.period}
            style={style}
            data-mark={period}
            tabIndex={period === roving.current ? 0 : -1}
            aria-pressed={chosen}
            aria-label={timelineMessages.period({
              period: formatDate(period),
              n: counts.get(period) ?? 0,
            })}
            onClick={() =>
              onChange(chosen ? { from: undefined, to: undefined } : { from: period, to: period })
            }
          >
            {axis.unit === "year" ? period : monthName.format(new Date(period))}
          </button>
        );
      })}
    </div>
  );
}

/** The years over the months, each as wide as its sections; none where the axis goes by years. */
function yearsOf({ unit, sections }: TimeAxis): { year: string; start: number; size: number }[] {
  if (unit === "year") return [];
  const years: { year: string; start: number; size: number }[] = [];
  for (const { kind, first, start, size } of sections) {
    const year = dayText(first).slice(0, "2025".length);
    const before = years.at(-1);
    if (before?.year === year) before.size += size;
    else if (kind !== "quiet") years.push({ year, start, size });
  }
  return years;
}
