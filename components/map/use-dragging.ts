"use client";
import type { Core, EventObject, NodeSingular } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Point } from "#core/explore/placement.ts";
import { isTarget } from "./target.ts";

/** Dragging one part of a position moves its bar and both poles; ties of what moves become straight. */
export function useDragging(cy: Core | undefined, onMoved: () => void): void {
  const moved = useEffectEvent(onMoved);
  useLayoutEffect(() => {
    if (cy === undefined) return;
    let start: { grabbed: NodeSingular; places: Map<NodeSingular, Point>; at: Point } | undefined;
    let dragged = false;
    const onGrab = (event: EventObject) => {
      const grabbed = event.target as NodeSingular; // the selector lets only nodes through
      const group = groupOf(cy, grabbed);
      start = {
        grabbed,
        places: new Map(group.map((node) => [node, { ...node.position() }])),
        at: { ...grabbed.position() },
      };
      dragged = false;
    };
    const onDrag = () => {
      if (start === undefined) return;
      if (!dragged)
        for (const node of start.places.keys()) node.connectedEdges().removeClass("routed");
      dragged = true;
      const now = start.grabbed.position();
      const by = { x: now.x - start.at.x, y: now.y - start.at.y };
      for (const [node, from] of start.places)
        if (node !== start.grabbed) node.position({ x: from.x + by.x, y: from.y + by.y });
    };
    const onFree = () => {
      start = undefined;
      if (dragged) moved();
    };
    cy.on("grab", "node", onGrab).on("drag", "node", onDrag).on("free", "node", onFree);
    return () => {
      cy.off("grab", "node", onGrab).off("drag", "node", onDrag).off("free", "node", onFree);
    };
  }, [cy]);
}

function groupOf(cy: Core, node: NodeSingular): NodeSingular[] {
  const of: unknown = node.data("of");
  if (!isTarget(of) || of.kind !== "position") return [node];
  const ids = [`position.${of.id}`, `pole.${of.id}.support`, `pole.${of.id}.oppose`];
  return ids.map((id) => cy.getElementById(id)).filter((each) => each.nonempty());
}

/** Puts a node (a bar with its poles) at a point, for readers who do not drag. */
export function placeNode(cy: Core, { id, at }: { id: string; at: Point }): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const by = { x: at.x - node.position().x, y: at.y - node.position().y };
  cy.batch(() => {
    for (const each of groupOf(cy, node)) {
      each.connectedEdges().removeClass("routed");
      each.position({ x: each.position().x + by.x, y: each.position().y + by.y });
    }
  });
}
