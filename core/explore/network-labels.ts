import { segmentMeetsBox } from "#core/network/segments.ts";
import type { MapModel, NodeId } from "./map-model.ts";
import { type Bars, tieWay } from "./network-routes.ts";
import type { LabelSide, Point } from "./placement.ts";
import { actorLabelBox, type Box, drawnBoxes } from "./placement-boxes.ts";

const SIDES: readonly LabelSide[] = ["below", "right", "left"];
const AIR = 4;
/** Above this many nodes × ties all labels stay beneath. */
const MOST_WORK = 100_000;

/** Labels beneath the actors, or beside them where that is free and fewer ties run over the label. */
export function networkLabels(
  model: MapModel,
  drawn: Bars & { points: ReadonlyMap<NodeId, Point> },
): Map<NodeId, LabelSide> {
  const labelSides = new Map<NodeId, LabelSide>(model.actors.map(({ node }) => [node, "below"]));
  if (drawn.points.size * model.ties.length > MOST_WORK) return labelSides;
  const ways = model.ties.flatMap((tie) => {
    const actor = drawn.points.get(`actor.${tie.actor}`);
    const bar = drawn.points.get(`position.${tie.position}`);
    return actor === undefined || bar === undefined ? [] : [tieWay(tie, drawn, { actor, bar })];
  });
  const boxes = drawnBoxes(model, { ...drawn, labelSides, routes: new Map() });
  for (const actor of model.actors) {
    const point = drawn.points.get(actor.node);
    if (point === undefined) continue;
    const hits = (side: LabelSide) => hitsOn(ways, actorLabelBox(actor, point, side));
    let best = { side: "below" as LabelSide, hits: hits("below") };
    if (best.hits === 0) continue;
    for (const side of SIDES) {
      const count = hits(side);
      if (count >= best.hits) continue;
      const box = actorLabelBox(actor, point, side);
      const isFree = boxes.every((other) => other.node === actor.node || isApart(box, other));
      if (isFree) best = { side, hits: count };
    }
    labelSides.set(actor.node, best.side);
    const own = boxes.find(({ node, part }) => node === actor.node && part === "label");
    if (own !== undefined) Object.assign(own, actorLabelBox(actor, point, best.side));
  }
  return labelSides;
}

function hitsOn(ways: readonly (readonly Point[])[], box: Box): number {
  return ways.filter((way) =>
    way.some((point, at) => {
      const before = way[at - 1];
      return before !== undefined && segmentMeetsBox(before, point, box);
    }),
  ).length;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.left - AIR >= other.right ||
    one.right + AIR <= other.left ||
    one.top - AIR >= other.bottom ||
    one.bottom + AIR <= other.top
  );
}
