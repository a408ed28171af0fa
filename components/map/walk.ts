import type { Point } from "#core/explore/placement/placement.ts";

export type Direction = "left" | "right" | "up" | "down";
export type Place = { id: string; point: Point; degree: number };

const VECTORS: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
const HALF_CONE_COS = Math.cos(Math.PI / 3);
/** Things whose heights differ by less are on one line for the reading order, in map units. */
const LINE = 24;

/**
 * The nearest place within 60° of the direction; without one, the nearest anywhere on that side;
 * undefined when nothing lies there.
 */
export function nearestTowards<P extends Place>(
  places: readonly P[],
  { from, direction }: { from: P; direction: Direction },
): P | undefined {
  const towards = VECTORS[direction];
  let inCone: { place: P; distance: number } | undefined;
  let onSide: { place: P; distance: number } | undefined;
  for (const place of places) {
    if (place.id === from.id) continue;
    const dx = place.point.x - from.point.x;
    const dy = place.point.y - from.point.y;
    const distance = Math.hypot(dx, dy);
    const ahead = dx * towards.x + dy * towards.y;
    if (ahead <= 0) continue;
    if (onSide === undefined || distance < onSide.distance) onSide = { place, distance };
    if (ahead < distance * HALF_CONE_COS) continue;
    if (inCone === undefined || distance < inCone.distance) inCone = { place, distance };
  }
  return (inCone ?? onSide)?.place;
}

/** Places line by line from the top, each line from the left; ties by id. The same for any input order. */
export function readingOrder<P extends Place>(places: readonly P[]): readonly P[] {
  const lineOf = (place: Place) => Math.round(place.point.y / LINE);
  return places.toSorted(
    (a, b) => lineOf(a) - lineOf(b) || a.point.x - b.point.x || (a.id < b.id ? -1 : 1),
  );
}

/** The place with most (or least) ties; ties by id. */
export function extremeByDegree<P extends Place>(
  places: readonly P[],
  which: "busiest" | "quietest",
): P | undefined {
  const sign = which === "busiest" ? -1 : 1;
  return places.toSorted((a, b) => sign * (a.degree - b.degree) || (a.id < b.id ? -1 : 1))[0];
}
