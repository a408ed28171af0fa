import { HEAVY_TIES } from "./scene.ts";
import type { Shown } from "./shown.ts";
import type { SheetOptions } from "./stylesheet.ts";

const SILENT_TIES = 1_500;

/** What the stylesheet takes from the picture. */
export function sheetOptions({ placement, scene }: Shown): SheetOptions {
  const { barWidth, barHeight } = placement;
  const ties = scene.ties.size;
  return { barWidth, barHeight, silentTies: ties > SILENT_TIES, heavy: ties > HEAVY_TIES };
}

/** Whether one stylesheet serves two pictures. */
export function sameSheet(a: SheetOptions, b: SheetOptions): boolean {
  return (
    a.barWidth === b.barWidth &&
    a.barHeight === b.barHeight &&
    a.silentTies === b.silentTies &&
    a.heavy === b.heavy
  );
}
