import type { MapPosition } from "#core/explore/map-model.ts";
import { linesWithin } from "#core/explore/placement/label-lines.ts";
import {
  BAR_MARGIN,
  LABEL_FONT_SIZE,
  LABEL_LINE_HEIGHT,
} from "#core/explore/placement/placement.ts";

/** The picture that a network is made for: its size on the screen in CSS px. */
export type Picture = { width: number; height: number };

const WIDE: Picture = { width: 1_030, height: 525 };
const MIDDLE: Picture = { width: 670, height: 525 };
const TALL: Picture = { width: 340, height: 550 };
const ROOM_FOR_WIDE = 800;
const ROOM_FOR_MIDDLE = 500;

const LEAST_TEXT = 12;
/** Smaller than this a network is not opened: it shows a part of itself instead. */
const LEAST_ZOOM = 0.36;

/** The picture for a screen on which `room` map units are read side by side. */
export function pictureFor(room: number): Picture {
  if (room >= ROOM_FOR_WIDE) return WIDE;
  return room >= ROOM_FOR_MIDDLE ? MIDDLE : TALL;
}

/** How much larger than placed words are drawn when a field of this area (map units²) fills the picture. */
export function wordScale(area: number, { width, height }: Picture): number {
  const zoom = Math.max(LEAST_ZOOM, Math.sqrt((width * height) / Math.max(1, area)));
  return Math.max(1, LEAST_TEXT / LABEL_FONT_SIZE / zoom);
}

/** Height of a position's words on a bar of this width when they are drawn `scale` times as large. */
export function barWordsHeight(position: MapPosition, barWidth: number, scale: number): number {
  const lines = linesWithin(position.label, (barWidth - BAR_MARGIN) / scale);
  return lines.length * LABEL_LINE_HEIGHT * scale;
}
