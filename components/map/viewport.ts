import { LABEL_FONT_SIZE, type Placement, type Point } from "#core/explore/placement/placement.ts";

export type Viewport = { zoom: number; pan: Point };
export type Size = { width: number; height: number };
/**
 * The box that the map is seen in; `controls`: how much of its lower right corner the buttons cover;
 * `textScale`: how many times its usual size text has on the screen, 1 by default; `most`: how many times larger
 * than it is placed a small map may be drawn.
 */
export type Frame = Size & { controls?: Size; textScale?: number; most?: number };
export type Bounds = Placement["bounds"];

const PADDING = 24;
/** On a phone each px across counts. */
const NARROW_PADDING = 10;
const NARROW = 480;
const MOST = 1.25;
/** On a wall it is read from the last row of a class. */
export const MOST_ON_A_WALL = 2.5;
/** No label is drawn smaller than this on screen, in CSS px. */
export const SMALLEST_TEXT = 12;
/** From this zoom on labels keep the size they were placed with. */
const PLACED_SIZE = SMALLEST_TEXT / LABEL_FONT_SIZE;
/** A ladder that is nearly seen whole is shown whole: its names have room to be a little larger than it. */
const NEARLY_PLACED = 0.78;
/** A ladder that would be smaller than the first opens on a part of itself, at the second. */
const LEAST_WHOLE_LADDER = 0.36;
/** Smaller than this, words of two lines run from one bar into the next: where something is open, a part is shown. */
const LEAST_LADDER = 0.6;
/** For the names at both ends of what is open it may be a little smaller: its bars are bright, those between are not. */
const LEAST_LADDER_FOR_NAMES = 0.5;
/** The words on a slim ladder have room down to this zoom. */
const LEAST_NARROW_LADDER = 0.76;
/** The same for a network; on a phone its words are never that small a part of it. */
const LEAST_WHOLE_NETWORK = 0.24;
const LEAST_NETWORK = 0.36;

/** The view that shows all of `bounds` in a box of this size. */
export function wholeViewport(bounds: Bounds, size: Frame): Viewport {
  return centred(bounds, { size, zoom: Math.min(size.most ?? MOST, ...ratios(bounds, size)) });
}

export type Start = {
  size: Frame;
  arrangement: "ladder" | "network";
  /** What a part of the map should show, the widest first: the first that has room is in sight. */
  sought?: readonly Bounds[];
};

/**
 * The view to open with: the whole, where its labels can be read. Else a ladder fits its width and
 * starts at its top rung, a network is centred, both no smaller than most labels need; or they show
 * what is sought.
 */
export function startViewport(bounds: Bounds, start: Start): Viewport {
  const { size, arrangement } = start;
  const [across, down] = ratios(bounds, size);
  const whole = Math.min(size.most ?? MOST, across, down);
  const leastWhole = size.width < NARROW ? LEAST_NETWORK : LEAST_WHOLE_NETWORK;
  if (arrangement === "network")
    return partOf(bounds, { ...start, zoom: whole < leastWhole ? LEAST_NETWORK : whole });
  if (whole >= NEARLY_PLACED) return centred(bounds, { size, zoom: whole });
  // On the narrowest phones a name at the edge may be cut: it is a short pan away, an unnamed bar is not.
  const least = leastLadder(start);
  const fitting = Math.min(across, Math.max(down, PLACED_SIZE));
  const zoom = across < LEAST_WHOLE_LADDER ? LEAST_LADDER : Math.max(fitting, least);
  return partOf(bounds, { ...start, zoom: zoomForNames(zoom, start) });
}

function zoomForNames(zoom: number, { size, sought: [widest] = [] }: Start): number {
  if (widest === undefined || size.width < NARROW) return zoom;
  const [across] = ratios(widest, size);
  return across < LEAST_LADDER_FOR_NAMES ? zoom : Math.min(zoom, across);
}

function leastLadder({ size, sought = [] }: Start): number {
  if (size.width < NARROW) return LEAST_NARROW_LADDER;
  return sought.length > 0 ? LEAST_LADDER : 0;
}

function partOf(
  { left, right, top, bottom }: Bounds,
  { size, arrangement, sought = [], zoom }: Start & { zoom: number },
): Viewport {
  const padding = paddingOf(size);
  const across = { from: left, to: right, extent: size.width, padding, zoom };
  const down = { from: top, to: bottom, extent: size.height, padding, zoom };
  const x = panAlong(across, { sought: sought.map((box) => [box.left, box.right]) });
  const y = panAlong(down, {
    sought: sought.map((box) => [box.top, box.bottom]),
    atStart: arrangement === "ladder",
  });
  return { zoom, pan: { x, y } };
}

type Span = readonly [from: number, to: number];
type Axis = { from: number; to: number; extent: number; padding: number; zoom: number };

function panAlong(
  { from, to, extent, padding, zoom }: Axis,
  { sought, atStart = false }: { sought: readonly Span[]; atStart?: boolean },
): number {
  const room = Math.max(1, extent - 2 * padding) + 1e-6;
  const middleAt = ([first, last]: Span) => extent / 2 - (zoom * (first + last)) / 2;
  if (zoom * (to - from) <= room) return middleAt([from, to]);
  const first = padding - zoom * from;
  const last = extent - padding - zoom * to;
  const aim = sought.find(([start, end]) => zoom * (end - start) <= room);
  if (aim !== undefined) return Math.min(first, Math.max(last, middleAt(aim)));
  return atStart ? first : middleAt([from, to]);
}

function ratios(bounds: Bounds, size: Size): readonly [across: number, down: number] {
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  return [
    Math.max(1, size.width - 2 * paddingOf(size)) / width,
    Math.max(1, size.height - 2 * paddingOf(size)) / height,
  ];
}

/** Empty px between the map and the edges of its box. */
export function paddingOf({ width }: Size): number {
  return width < NARROW ? NARROW_PADDING : PADDING;
}

function centred(bounds: Bounds, { size, zoom }: { size: Size; zoom: number }): Viewport {
  return {
    zoom,
    pan: {
      x: size.width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
      y: size.height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** The smallest pan that brings a point (map units) inside the box, `inset` px from its edges. */
export function panIntoView(
  point: Point,
  { viewport, size, inset }: { viewport: Viewport; size: Size; inset: number },
): Point {
  const { zoom, pan } = viewport;
  return {
    x: pan.x + shiftInto(point.x * zoom + pan.x, { extent: size.width, inset }),
    y: pan.y + shiftInto(point.y * zoom + pan.y, { extent: size.height, inset }),
  };
}

function shiftInto(at: number, { extent, inset }: { extent: number; inset: number }): number {
  const margin = Math.min(inset, extent / 2);
  if (at < margin) return margin - at;
  if (at > extent - margin) return extent - margin - at;
  return 0;
}
