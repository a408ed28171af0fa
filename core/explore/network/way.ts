import type { Point } from "#core/explore/placement/placement.ts";
import type { Box } from "#core/explore/placement/placement-boxes.ts";
import { segmentMeetsBox, segmentsCross } from "#core/network/segments.ts";

/** A tie as it lies: its ends (numbers of movers), its way points, and its length in map units. */
export type Way = {
  actor: number;
  bar: number;
  points: readonly Point[];
  pieces: readonly [Point, Point][];
  bounds: Box;
  length: number;
};

/** Whether a tie runs over a box. */
export function meets(way: Way, box: Box): boolean {
  if (!touch(way.bounds, box)) return false;
  const { points } = way;
  for (let at = 1; at < points.length; at += 1) {
    const a = points[at - 1];
    const b = points[at];
    if (a !== undefined && b !== undefined && segmentMeetsBox(a, b, box)) return true;
  }
  return false;
}

/** Whether two ties cross. */
export function cross(one: Way, other: Way): boolean {
  if (!touch(one.bounds, other.bounds)) return false;
  return one.pieces.some((a) => other.pieces.some((b) => segmentsCross(a, b)));
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** A tie between two movers along some points, with what is often asked of it worked out once. */
export function measured(way: { actor: number; bar: number }, points: Point[]): Way {
  const pieces: [Point, Point][] = [];
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let length = 0;
  let before: Point | undefined;
  for (const point of points) {
    bounds.left = Math.min(bounds.left, point.x);
    bounds.right = Math.max(bounds.right, point.x);
    bounds.top = Math.min(bounds.top, point.y);
    bounds.bottom = Math.max(bounds.bottom, point.y);
    if (before !== undefined) {
      pieces.push([before, point]);
      length += Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2);
    }
    before = point;
  }
  return { ...way, points, pieces, bounds, length };
}
