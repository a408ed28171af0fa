import { convexHull } from "#core/network/convex-hull.ts";
import type { AlignedActor } from "./alignment-model.ts";
import type { AlignmentPlaces } from "./alignment-places.ts";
import { actorReach } from "./alignment-sizes.ts";

type Point = { x: number; y: number };

export type CampHull = {
  /** The number of its name. */
  camp: number;
  /** Around the boxes of its actors, in order. */
  corners: readonly Point[];
  /** Where its letter stands: the middle of its upper edge. */
  top: Point;
};

/** The hulls of the clusters of the actors given, the first cluster first. */
export function campHulls(
  actors: readonly AlignedActor[],
  { places }: AlignmentPlaces,
): readonly CampHull[] {
  const boxes = new Map<number, Point[]>();
  for (const { actor, number, camp } of actors) {
    const place = places.get(number);
    if (camp === undefined || !place) continue;
    const { half, up, down } = actorReach(actor.name);
    const corners = [-half, half].flatMap((dx) =>
      [-up, down].map((dy) => ({ x: place.x + dx, y: place.y + dy })),
    );
    boxes.set(camp, [...(boxes.get(camp) ?? []), ...corners]);
  }
  return [...boxes]
    .sort(([a], [b]) => a - b)
    .map(([camp, points]) => {
      const corners = convexHull(points);
      return { camp, corners, top: topOf(corners) };
    });
}

function topOf(corners: readonly Point[]): Point {
  const y = Math.min(...corners.map((corner) => corner.y));
  const upper = corners.filter((corner) => corner.y - y < 1).map(({ x }) => x);
  return { x: (Math.min(...upper) + Math.max(...upper)) / 2, y };
}
