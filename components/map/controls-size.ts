import { currentTextScale } from "#components/settings/settings-store.ts";
import { type Frame, MOST_ON_A_WALL, type Size } from "./viewport.ts";

/** The same sizes as in map-controls.module.css: three buttons in a column, a border, and the way to the edge. */
const BUTTONS = 3;
const EDGE = 14;
const BUTTON = { fine: 32, coarse: 44 };

/** A box of the map with all that counts for what is seen in it. */
export function frameOf(size: Size): Frame {
  const textScale = currentTextScale();
  const controls = coveredByControls(textScale);
  const frame: Frame = { ...size, textScale };
  if (document.documentElement.dataset.presenting !== undefined) frame.most = MOST_ON_A_WALL;
  if (controls !== undefined) frame.controls = controls;
  return frame;
}

/**
 * How much of the map's lower right corner its buttons cover; undefined on a phone, where they stand beneath
 * it. Asked of the browser without measuring anything: that would make it lay out the page.
 */
function coveredByControls(textScale: number): Size | undefined {
  if (window.matchMedia("(max-width: 47.99rem)").matches) return undefined;
  const coarse = window.matchMedia("(pointer: coarse)").matches;
  const button = coarse ? BUTTON.coarse : BUTTON.fine;
  return { width: (button + EDGE) * textScale, height: (BUTTONS * button + EDGE) * textScale };
}
