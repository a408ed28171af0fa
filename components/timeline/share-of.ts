import type { TimeAxis } from "#core/explore/timeline/time-axis.ts";

/** A place or a width on the axis as a share of its whole width: "12.5%". */
export function shareOf(places: number, axis: TimeAxis): string {
  return axis.size === 0 ? "0%" : `${(100 * places) / axis.size}%`;
}
