import type { Palette } from "./palette.ts";
import type { Shown } from "./shown.ts";
import type { Viewport } from "./viewport.ts";

/** What a picture of a map is painted on, and with. */
export type Paint = {
  context: CanvasRenderingContext2D;
  shown: Shown;
  palette: Palette;
  view: Viewport;
};
