import type { LabelSide, Placement, Point } from "#core/explore/placement/placement.ts";
import { barRoom } from "./bar-room.ts";
import type { Labelled } from "./label-boxes.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** The nodes that have a label, where they stand; those with many ties first in priority, bars before actors. */
export function labelledNodes(
  scene: Scene,
  { placement, placeOf }: { placement: Placement; placeOf: (node: SceneNode) => Point },
): readonly Labelled[] {
  const room = barRoom(placement.barWidth);
  const degree = degrees(scene);
  const labelled: Labelled[] = [];
  for (const node of scene.nodes.values()) {
    if (node.label === "") continue;
    const { id, label: text, target } = node;
    const ties = degree.get(id) ?? 0;
    const point = placeOf(node);
    if (target.kind === "position")
      labelled.push({ id, text, point, side: "inside", room, priority: BAR_FIRST + ties });
    if (target.kind === "actor")
      labelled.push({ id, text, point, side: sideOf(placement, target.id), priority: ties });
  }
  return labelled;
}

const BAR_FIRST = 1_000;

/** Number of ties of each actor and bar. */
function degrees({ ties }: Scene): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  const count = (id: string) => degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const { target } of ties.values()) {
    if (target.kind !== "edge") continue;
    count(`actor.${target.actor}`);
    count(`position.${target.position}`);
  }
  return degree;
}

function sideOf({ labelSides }: Placement, actor: string): LabelSide {
  return labelSides.get(`actor.${actor}`) ?? "below";
}
