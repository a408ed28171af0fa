import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";

/** The latest placement, with the places that earlier ones gave to what it leaves out. */
export function addPlacement(known: Placement | undefined, latest: Placement): Placement {
  if (known === undefined) return latest;
  const plusOnLeft = new Set(latest.plusOnLeft);
  for (const position of known.plusOnLeft)
    if (!latest.points.has(`position.${position}`)) plusOnLeft.add(position);
  return {
    ...latest,
    points: new Map([...known.points, ...latest.points]),
    labelSides: new Map([...known.labelSides, ...latest.labelSides]),
    routes: new Map([...known.routes, ...latest.routes]),
    plusOnLeft,
  };
}

/** True when every node of the model has a place. */
export function covers(known: Placement, { actors, positions }: MapModel): boolean {
  const isKnown = ({ node }: { node: MapModel["actors"][number]["node"] }) =>
    known.points.has(node);
  return actors.every(isKnown) && positions.every(isKnown);
}
