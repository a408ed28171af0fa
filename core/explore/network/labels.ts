import type { MapModel, NodeId } from "#core/explore/map-model.ts";
import { LABEL_WRAP, type LabelSide, type Point } from "#core/explore/placement/placement.ts";
import {
  actorLabelBox,
  type Box,
  type DrawnBox,
  drawnBoxes,
} from "#core/explore/placement/placement-boxes.ts";
import { segmentMeetsBox } from "#core/network/segments.ts";
import { type Bars, tieWay } from "./routes.ts";

const BESIDE = ["right", "left"] as const;
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
  const boxes = drawnBoxes(model, {
    ...drawn,
    labelSides,
    labelWrap: LABEL_WRAP,
    routes: new Map(),
  });
  // At the edges a name that stands out would make the picture wider, or be cut.
  const edges = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
  for (const actor of model.actors) {
    const point = drawn.points.get(actor.node);
    if (point === undefined) continue;
    const side = bestSide({ actor, point, ways, boxes, edges });
    if (side === "below") continue;
    labelSides.set(actor.node, side);
    const own = boxes.find(({ node, part }) => node === actor.node && part === "label");
    if (own !== undefined) Object.assign(own, actorLabelBox(actor, point, side));
  }
  return labelSides;
}

function bestSide(input: {
  actor: MapModel["actors"][number];
  point: Point;
  ways: readonly (readonly Point[])[];
  boxes: readonly DrawnBox[];
  edges: Pick<Box, "left" | "right">;
}): LabelSide {
  const { actor, point, ways, edges } = input;
  const others = input.boxes.filter(({ node }) => node !== actor.node);
  let best: { side: LabelSide; hits: number } = {
    side: "below",
    hits: hitsOn(ways, actorLabelBox(actor, point, "below")),
  };
  for (const side of BESIDE) {
    if (best.hits === 0) break;
    const box = actorLabelBox(actor, point, side);
    if (box.left < edges.left || box.right > edges.right) continue;
    const hits = hitsOn(ways, box);
    if (hits < best.hits && others.every((other) => isApart(box, other))) best = { side, hits };
  }
  return best.side;
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
