import { actorLabelSize } from "#core/explore/ladder/sizes.ts";
import type { MapActor, MapModel, NodeId } from "#core/explore/map-model.ts";
import {
  ACTOR_SIZE,
  LABEL_GAP,
  type LabelSide,
  type Placement,
  POLE_SIZE,
  type Point,
} from "./placement.ts";

export type Box = { left: number; top: number; right: number; bottom: number };

/** What a box stands for; a node has several (its mark, its label). */
export type DrawnBox = Box & { node: NodeId; part: "mark" | "label" | "bar" | "pole" };

const HALF_ACTOR = ACTOR_SIZE / 2;

/** Box of an actor's label of the usual width beside or beneath its node. */
export function actorLabelBox(actor: MapActor, at: Point, side: LabelSide): Box {
  return labelBox(actorLabelSize(actor), at, side);
}

function labelBox(size: { width: number; height: number }, at: Point, side: LabelSide): Box {
  const { width, height } = size;
  const off = HALF_ACTOR + LABEL_GAP;
  if (side === "below") {
    const top = at.y + HALF_ACTOR + LABEL_GAP / 2;
    return { left: at.x - width / 2, right: at.x + width / 2, top, bottom: top + height };
  }
  const left = side === "left" ? at.x - off - width : at.x + off;
  return { left, right: left + width, top: at.y - height / 2, bottom: at.y + height / 2 };
}

/** Boxes of everything a placement draws except ties: actors, their labels, bars and poles. */
export function drawnBoxes(model: MapModel, placement: Omit<Placement, "bounds">): DrawnBox[] {
  const boxes: DrawnBox[] = [];
  const { labelWrap } = placement;
  for (const actor of model.actors) {
    const at = placement.points.get(actor.node);
    if (at === undefined) continue;
    const side = placement.labelSides.get(actor.node) ?? "below";
    boxes.push({ ...around(at, ACTOR_SIZE, ACTOR_SIZE), node: actor.node, part: "mark" });
    const size = actorLabelSize(actor, labelWrap);
    boxes.push({ ...labelBox(size, at, side), node: actor.node, part: "label" });
  }
  for (const { node } of model.positions) {
    const at = placement.points.get(node);
    if (at === undefined) continue;
    boxes.push({ ...around(at, placement.barWidth, placement.barHeight), node, part: "bar" });
    for (const hand of [-1, 1]) {
      const pole = { x: at.x + (hand * placement.barWidth) / 2, y: at.y };
      boxes.push({ ...around(pole, POLE_SIZE, POLE_SIZE), node, part: "pole" });
    }
  }
  return boxes;
}

function around(at: Point, width: number, height: number): Box {
  return {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - height / 2,
    bottom: at.y + height / 2,
  };
}

/** The smallest box around everything a placement draws, way points included; 0 everywhere when it draws nothing. */
export function boundsOf(model: MapModel, placement: Omit<Placement, "bounds">): Box {
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const box of drawnBoxes(model, placement)) {
    bounds.left = Math.min(bounds.left, box.left);
    bounds.top = Math.min(bounds.top, box.top);
    bounds.right = Math.max(bounds.right, box.right);
    bounds.bottom = Math.max(bounds.bottom, box.bottom);
  }
  for (const points of placement.routes.values()) {
    for (const { x, y } of points) {
      bounds.left = Math.min(bounds.left, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.right = Math.max(bounds.right, x);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  }
  return bounds;
}
