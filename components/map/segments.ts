import type { Point } from "#core/explore/placement/placement.ts";

export type Segments = { weights: number[]; distances: number[] };

/**
 * Way points as Cytoscape's `segments` edges want them with `edge-distances: node-position`: how far
 * along the straight line from `start` to `end` (0..1), and how far beside it, positive to the right
 * hand of somebody walking along it on a screen (y downwards). Undefined where the line has no length.
 */
export function toSegments(
  { start, end }: { start: Point; end: Point },
  wayPoints: readonly Point[],
): Segments | undefined {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  return {
    weights: wayPoints.map((p) => ((p.x - start.x) * dx + (p.y - start.y) * dy) / length ** 2),
    distances: wayPoints.map((p) => ((p.y - start.y) * dx - (p.x - start.x) * dy) / length),
  };
}
