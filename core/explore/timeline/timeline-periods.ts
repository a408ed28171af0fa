import type { TimelineLane, TimelineMark, TimelineModel } from "./timeline-model.ts";

/** One month or year with the lanes that have marks in it: the timeline read downwards. */
export type TimelinePeriod = {
  /** "2025-03"; "2025" for what is known by its year alone, and where the axis goes by years. */
  period: string;
  lanes: readonly { lane: TimelineLane; marks: readonly TimelineMark[] }[];
};

/** The marks of a timeline by period, oldest first; within a period by lane, and within a lane by time. */
export function timelinePeriods({ axis, lanes }: TimelineModel): readonly TimelinePeriod[] {
  const length = axis.unit === "year" ? "2025".length : "2025-03".length;
  const periods = new Map<string, Map<TimelineLane, TimelineMark[]>>();
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      const period = mark.date.slice(0, length);
      const ofPeriod = periods.get(period) ?? new Map<TimelineLane, TimelineMark[]>();
      periods.set(period, ofPeriod);
      ofPeriod.set(lane, [...(ofPeriod.get(lane) ?? []), mark]);
    }
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, ofPeriod]) => ({
      period,
      lanes: [...ofPeriod].map(([lane, marks]) => ({ lane, marks: marks.sort(byDate) })),
    }));
}

/** Days of a month in order, what is known by the month alone before them. */
function byDate(a: TimelineMark, b: TimelineMark): number {
  if (a.date === b.date) return (a.statements[0] ?? 0) - (b.statements[0] ?? 0);
  return a.date < b.date ? -1 : 1;
}
