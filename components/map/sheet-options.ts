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

/** Whether two pictures need different stylesheets. */
export function sheetChanged(before: Shown, after: Shown): boolean {
  const [a, b] = [sheetOptions(before), sheetOptions(after)];
  return (
    a.barWidth !== b.barWidth ||
    a.barHeight !== b.barHeight ||
    a.silentTies !== b.silentTies ||
    a.heavy !== b.heavy
  );
}
