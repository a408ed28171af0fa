"use client";
import type { Core, EventObject, NodeSingular } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Point } from "#core/explore/placement/placement.ts";
import { isTarget } from "./target.ts";

/** Dragging one part of a position moves its bar and both poles; ties of what moves become straight. */
export function useDragging(cy: Core | undefined, onMoved: () => void): void {
  const moved = useEffectEvent(onMoved);
  useLayoutEffect(() => {
    if (cy === undefined) return;
    let drag: Drag | undefined;
    const onGrab = (event: EventObject) => {
      drag = startDrag(cy, event.target as NodeSingular); // the selector lets only nodes through
    };
    const onDrag = () => {
      if (drag !== undefined) followDrag(drag);
    };
    const onFree = () => {
      if (drag?.begun) moved();
      drag = undefined;
    };
    cy.on("grab", "node", onGrab).on("drag", "node", onDrag).on("free", "node", onFree);
    return () => {
      cy.off("grab", "node", onGrab).off("drag", "node", onDrag).off("free", "node", onFree);
    };
  }, [cy]);
}

type Drag = {
  grabbed: NodeSingular;
  at: Point;
  /** What moves along, and where it stood. */
  others: readonly { node: NodeSingular; from: Point }[];
  begun: boolean;
};

function startDrag(cy: Core, grabbed: NodeSingular): Drag {
  const others = groupOf(cy, grabbed)
    .filter((node) => !node.same(grabbed))
    .map((node) => ({ node, from: { ...node.position() } }));
  return { grabbed, at: { ...grabbed.position() }, others, begun: false };
}

function followDrag(drag: Drag): void {
  if (!drag.begun)
    for (const node of [drag.grabbed, ...drag.others.map((other) => other.node)])
      node.connectedEdges().removeClass("routed");
  drag.begun = true;
  const now = drag.grabbed.position();
  const by = { x: now.x - drag.at.x, y: now.y - drag.at.y };
  for (const { node, from } of drag.others) node.position({ x: from.x + by.x, y: from.y + by.y });
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
