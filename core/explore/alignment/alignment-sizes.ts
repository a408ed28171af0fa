import { labelLines, labelWidth } from "#core/explore/placement/label-lines.ts";
import {
  LABEL_FONT_SIZE,
  LABEL_GAP,
  LABEL_LINE_HEIGHT,
} from "#core/explore/placement/placement.ts";
import type { Reach } from "#core/network/remove-overlaps.ts";

/** Sizes of the alignment picture, in CSS pixels. */
export const NODE_SIZE = 22;
/** From the outermost label to the edge of its cluster's hull. */
export const HULL_AIR = 12;
/** Room above a cluster for its letter. */
export const CAPTION_HEIGHT = 22;

const WRAP = 16;
const AIR = 4;

/** The lines of an actor's name under its node. */
export function nameLines(name: string): string[] {
  return labelLines(name, WRAP);
}

/** Where the first line of a name stands under the middle of its node (its base line). */
export const FIRST_LINE = NODE_SIZE / 2 + LABEL_GAP / 2 + LABEL_FONT_SIZE - 1;

/** The box of an actor around the middle of its node: node, name and a little air. */
export function actorReach(name: string): Reach {
  const lines = nameLines(name);
  const width = Math.max(NODE_SIZE, ...lines.map(labelWidth));
  return {
    half: width / 2 + AIR,
    up: NODE_SIZE / 2 + AIR,
    down: NODE_SIZE / 2 + LABEL_GAP / 2 + lines.length * LABEL_LINE_HEIGHT + AIR,
  };
}
