import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapModel, NodeId } from "#core/explore/map-model.ts";
import {
  ACTOR_SIZE,
  type Placement,
  POLE_SIZE,
  type Point,
} from "#core/explore/placement/placement.ts";
import type { NodeRef } from "#core/explore/view-state.ts";
import { nodeWords } from "./node-words.ts";
import { readingOrder } from "./walk.ts";

/** A node the keyboard can reach: its place and size in map units, and its words. */
export type LayerNode = {
  id: NodeId;
  ref: NodeRef;
  point: Point;
  width: number;
  height: number;
  degree: number;
  /** Without “Node 4 of 17”. */
  words: string;
};

/** The nodes that are drawn and not faded, in reading order. */
export function toLayerNodes(
  model: MapModel,
  given: {
    placement: Placement;
    moved: ReadonlyMap<string, Point>;
    relations?: readonly MapRelation[];
  },
): readonly LayerNode[] {
  const { placement, moved, relations } = given;
  const degree = new Map<string, number>();
  for (const tie of model.ties) {
    if (tie.faded) continue;
    for (const id of [`actor.${tie.actor}`, `position.${tie.position}`])
      degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const words = nodeWords(model, relations);
  const nodes: LayerNode[] = [];
  const add = (node: { node: NodeId; id: string; faded: boolean }, kind: NodeRef["kind"]) => {
    const point = moved.get(node.node) ?? placement.points.get(node.node);
    if (point === undefined || node.faded) return;
    const isBar = kind === "position";
    nodes.push({
      id: node.node,
      ref: { kind, id: node.id },
      point,
      width: isBar ? placement.barWidth + POLE_SIZE : ACTOR_SIZE,
      height: isBar ? placement.barHeight : ACTOR_SIZE,
      degree: degree.get(node.node) ?? 0,
      words: words.get(node.node) ?? node.id,
    });
  };
  for (const actor of model.actors) add(actor, "actor");
  for (const position of model.positions) add(position, "position");
  return readingOrder(nodes);
}
