import type { Core } from "cytoscape";
import type { Point } from "#core/explore/placement/placement.ts";
import type { Viewport } from "./viewport.ts";

/**
 * Moves nodes to their places within `durationMs` (0: at once), then calls `onDone`. The end is exact.
 * Returns what stops it, wherever the nodes are then.
 */
export function moveNodes(
  cy: Core,
  {
    places,
    viewport,
    durationMs,
    onStart,
    onDone,
  }: {
    places: ReadonlyMap<string, Point>;
    /** Where the view goes meanwhile; undefined: it stays. */
    viewport: Viewport | undefined;
    durationMs: number;
    /** Called before a journey, not before a jump. */
    onStart: () => void;
    onDone: () => void;
  },
): () => void {
  const moves = [...places].flatMap(([id, end]) => {
    const node = cy.getElementById(id);
    const start = { ...node.position() };
    return node.empty() || (start.x === end.x && start.y === end.y) ? [] : [{ node, start, end }];
  });
  const from = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const place = (share: number) => {
    cy.batch(() => {
      for (const { node, start, end } of moves) node.position(between(start, end, share));
    });
    if (viewport !== undefined)
      cy.viewport({
        zoom: from.zoom + (viewport.zoom - from.zoom) * share,
        pan: between(from.pan, viewport.pan, share),
      });
  };
  if (durationMs === 0 || moves.length === 0) {
    cy.batch(() => {
      place(1);
      onDone();
    });
    return () => undefined;
  }
  cy.batch(onStart);
  let frame = 0;
  const begun = performance.now();
  const step = (now: number) => {
    if (cy.destroyed()) return;
    const elapsed = Math.min(1, Math.max(0, (now - begun) / durationMs));
    place(easeInOut(elapsed));
    if (elapsed === 1) return onDone();
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

function between(start: Point, end: Point, share: number): Point {
  if (share === 1) return { ...end };
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}
