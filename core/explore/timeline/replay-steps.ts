import { daySpan } from "#core/debate/partial-date.ts";
import type { Selection } from "#core/explore/selection.ts";
import { dayText } from "./day-text.ts";

/** With more steps than this, a step is a month, and with more months a year. */
const STEPS_MAX = 60;

/**
 * The partial dates at which a replay halts, oldest first. As `to` of the date filter each lets through at
 * least one statement more than the one before, and the last lets through all. A statement comes with the
 * first day of its date. `every` is the selection without its date filter; what ends before `from` is left out.
 */
export function replaySteps(every: Selection, from: string | undefined): readonly string[] {
  const { firstDay, lastDay } = every.index;
  const earliest = from === undefined ? undefined : daySpan(from)?.first;
  const days = Array.from(every.statements)
    .filter((number) => earliest === undefined || (lastDay[number] ?? 0) >= earliest)
    .map((number) => dayText(firstDay[number] ?? 0));
  const [byDay = [], byMonth = [], byYear = []] = ["2025-03-01", "2025-03", "2025"].map((form) =>
    [...new Set(days.map((day) => day.slice(0, form.length)))].sort(),
  );
  return [byDay, byMonth].find((steps) => steps.length <= STEPS_MAX) ?? byYear;
}

/** The step (from 0) that a date filter's `to` stands at: the last one it has reached; -1 before the first. */
export function stepAt(steps: readonly string[], to: string | undefined): number {
  const until = to === undefined ? undefined : daySpan(to)?.last;
  if (until === undefined) return steps.length - 1;
  return steps.findLastIndex((step) => (daySpan(step)?.last ?? 0) <= until);
}
