import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { Placement, Point } from "#core/explore/placement/placement.ts";
import type { SceneTie } from "./scene.ts";

/** How far the middle of a line stands out from the straight way, as a share of its length. */
const BEND = 0.16;
const LEAST_BEND = 26;
const MOST_BEND = 90;
/** Between lines that join the same two actors, in map units. */
const APART = 22;

type Ends = { from: Point; to: Point };

/**
 * Relations as lines from actor to actor. Each is bent towards the middle of the map, away from the names
 * at its edges; further ones between the same two stand beside it. One without both places is left out.
 */
export function relationLines(
  relations: readonly MapRelation[],
  { points, bounds }: Pick<Placement, "points" | "bounds">,
): readonly SceneTie[] {
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  const between = new Map<string, number>();
  return relations.flatMap((relation): SceneTie[] => {
    const [from, to] = [points.get(`actor.${relation.from}`), points.get(`actor.${relation.to}`)];
    if (from === undefined || to === undefined) return [];
    const both = [relation.from, relation.to].sort().join(" ");
    const before = between.get(both) ?? 0;
    between.set(both, before + 1);
    return [
      {
        id: relation.line,
        target: { kind: "relation", id: relation.id },
        source: `actor.${relation.from}`,
        end: `actor.${relation.to}`,
        classes: relation.faded ? "relation faded" : "relation",
        route: undefined,
        arc: { bend: bendOf({ from, to }, { middle, before }), label: relation.kind },
      },
    ];
  });
}

/** Distance of the bend from the straight line; Cytoscape takes it to the right of the way, seen upside down. */
function bendOf({ from, to }: Ends, given: { middle: Point; before: number }): number {
  const { middle, before } = given;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const out = Math.min(MOST_BEND, Math.max(LEAST_BEND, Math.hypot(dx, dy) * BEND)) + before * APART;
  const towards = -dy * (middle.x - (from.x + to.x) / 2) + dx * (middle.y - (from.y + to.y) / 2);
  return Math.round(towards < 0 ? -out : out);
}
