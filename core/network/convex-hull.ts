type Point = { x: number; y: number };

/**
 * The corners of the smallest convex shape around points, in order around it (Andrew's monotone chain, 1979).
 * Points on an edge are no corners. One or two different points give themselves.
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points]
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .filter(({ x, y }, at, all) => at === 0 || x !== all[at - 1]?.x || y !== all[at - 1]?.y);
  if (sorted.length < 3) return sorted;
  const under = chain(sorted);
  const over = chain(sorted.reverse());
  return [...under.slice(0, -1), ...over.slice(0, -1)];
}

/** The corners met on one side of points in order, the ends included. */
function chain(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    while (corners.length > 1 && !turnsLeft(corners.at(-2), corners.at(-1), point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
