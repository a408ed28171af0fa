import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import { relationBends } from "#core/explore/connect/relation-bends.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { SceneTie } from "./scene.ts";

/** Relations as bent lines from actor to actor. One without both places is left out. */
export function relationLines(
  relations: readonly MapRelation[],
  placement: Pick<Placement, "points" | "bounds">,
): readonly SceneTie[] {
  return relationBends(relations, placement).map(({ relation, bend }) => ({
    id: relation.line,
    target: { kind: "relation", id: relation.id },
    source: `actor.${relation.from}`,
    end: `actor.${relation.to}`,
    classes: relation.faded ? "relation faded" : "relation",
    route: undefined,
    // Cytoscape takes a distance to the right of the way as positive, too.
    arc: { bend, label: relation.kind },
  }));
}
