import type { Placement, Point } from "#core/explore/placement/placement.ts";
import type { MapRelation } from "./map-relations.ts";

/** How far the middle of a line stands out from the straight way, as a share of its length. */
const BEND = 0.16;
const LEAST_BEND = 26;
const MOST_BEND = 90;
/** Between lines that join the same two actors, in map units. */
const APART = 22;

/** A relation's line from actor to actor. */
export type RelationBend = {
  relation: MapRelation;
  from: Point;
  to: Point;
  /**
   * How far the control point of the line stands from the middle of the straight way, in map units: positive
   * to the right of somebody who walks it, as the picture is seen.
   */
  bend: number;
};

/**
 * How the lines of relations are bent: towards the middle of the map, away from the names at its edges;
 * further ones between the same two stand beside the first. One without both places is left out.
 */
export function relationBends(
  relations: readonly MapRelation[],
  { points, bounds }: Pick<Placement, "points" | "bounds">,
): readonly RelationBend[] {
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  const between = new Map<string, number>();
  return relations.flatMap((relation): RelationBend[] => {
    const [from, to] = [points.get(`actor.${relation.from}`), points.get(`actor.${relation.to}`)];
    if (from === undefined || to === undefined) return [];
    const both = [relation.from, relation.to].sort().join(" ");
    const before = between.get(both) ?? 0;
    between.set(both, before + 1);
    return [{ relation, from, to, bend: bendOf({ from, to }, { middle, before }) }];
  });
}

function bendOf(
  { from, to }: { from: Point; to: Point },
  { middle, before }: { middle: Point; before: number },
): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const out = Math.min(MOST_BEND, Math.max(LEAST_BEND, Math.hypot(dx, dy) * BEND)) + before * APART;
  const towards = -dy * (middle.x - (from.x + to.x) / 2) + dx * (middle.y - (from.y + to.y) / 2);
  return Math.round(towards < 0 ? -out : out);
}
