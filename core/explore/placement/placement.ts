import type { NodeId } from "#core/explore/map-model.ts";
import type { TieId } from "#core/explore/map-tie.ts";

export type Point = { x: number; y: number };
export type LabelSide = "left" | "right" | "below";

/**
 * Where things stand in one arrangement, in map units (1 unit = 1 CSS px at zoom 1), y downwards.
 * A position is a horizontal bar `barWidth` × `barHeight` around its point, its poles at the two ends;
 * `plusOnLeft` names the positions whose + end is the left one.
 */
export type Placement = {
  points: ReadonlyMap<NodeId, Point>;
  labelSides: ReadonlyMap<NodeId, LabelSide>;
  plusOnLeft: ReadonlySet<string>;
  barWidth: number;
  barHeight: number;
  /** Actors' labels wrap at about this many characters. */
  labelWrap: number;
  /** Way points between the actor and the end of its tie; absent or empty: a straight line. */
  routes: ReadonlyMap<TieId, readonly Point[]>;
  bounds: { left: number; top: number; right: number; bottom: number };
};

/** Sizes shared by the arrangements and by whoever draws them, in map units. */
export const ACTOR_SIZE = 18;
export const POLE_SIZE = 18;
/** What a bar has more in width than the words on it: its poles' halves and some air. */
export const BAR_MARGIN = POLE_SIZE + 6;
export const LABEL_FONT_SIZE = 13;
export const LABEL_LINE_HEIGHT = 16;
/** Actors' labels wrap at about this many characters where there is room. */
export const LABEL_WRAP = 20;
/** Empty space between an actor's node and its label. */
export const LABEL_GAP = 6;
