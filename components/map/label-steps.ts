import { LABEL_FONT_SIZE } from "#core/explore/placement/placement.ts";
import { SMALLEST_TEXT } from "./viewport.ts";

/** Font sizes in map units; each step is 1.08 of the one before, so that text stays 12 to 13 px when zoomed out. */
export const LABEL_SIZES: readonly number[] = Array.from(
  { length: 30 },
  (_, step) => Math.round(LABEL_FONT_SIZE * 1.08 ** step * 10) / 10,
);

/**
 * The smallest step that is readable on screen at this zoom, with text `textScale` times as large as usual;
 * undefined when none is.
 */
export function labelStep(zoom: number, textScale = 1): number | undefined {
  const least = SMALLEST_TEXT * textScale - 1e-6;
  const step = LABEL_SIZES.findIndex((size) => size * zoom >= least);
  return step === -1 ? undefined : step;
}
