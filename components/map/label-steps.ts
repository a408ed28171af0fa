import { LABEL_FONT_SIZE } from "#core/explore/placement/placement.ts";
import { SMALLEST_TEXT } from "./viewport.ts";

/** Wide enough for the names of what is pointed at in a map of thousands, seen whole on a phone. */
const MOST_STEP = 44;
/** In a very large map names keep their size on the screen when it is zoomed in, or most would never find room. */
const LEAST_STEP_OF_VAST = -19;

/** Font size of a step in map units; each is 1.08 of the one before, so that text stays 12 to 13 px when zoomed out. */
export function labelSize(step: number): number {
  return Math.round(LABEL_FONT_SIZE * 1.08 ** step * 10) / 10;
}

/** The sizes of the steps from 0 on. */
export const LABEL_SIZES: readonly number[] = Array.from({ length: MOST_STEP + 1 }, (_, step) =>
  labelSize(step),
);

/**
 * The smallest step that is readable on screen at this zoom, with text `textScale` times as large as usual;
 * undefined when none is.
 */
export function labelStep(
  zoom: number,
  { textScale = 1, vast = false }: { textScale?: number | undefined; vast?: boolean } = {},
): number | undefined {
  const least = SMALLEST_TEXT * textScale - 1e-6;
  for (let step = vast ? LEAST_STEP_OF_VAST : 0; step <= MOST_STEP; step += 1)
    if (labelSize(step) * zoom >= least) return step;
  return undefined;
}
