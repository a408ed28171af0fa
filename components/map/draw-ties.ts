import type { Core, EdgeSingular } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

type Box = { x1: number; y1: number; x2: number; y2: number };
type DrawCached = (
  context: CanvasRenderingContext2D,
  element: EdgeSingular,
  pixelRatio: number | null,
  extent: Box | null,
  ...how: unknown[]
) => void;

/** Of Cytoscape's renderer and edges, what their types leave out (version 3.34). */
type Renderer = {
  drawCachedElement: DrawCached;
  drawEdge: (
    context: CanvasRenderingContext2D,
    edge: EdgeSingular,
    shift: undefined,
    label: boolean,
    overlay: boolean,
  ) => void;
};
type Drawn = EdgeSingular & {
  _private: { rscratch: { allpts?: readonly number[] } };
  pstyle: (name: string) => { value: unknown };
};

/** Wider than any tie, in map units: half of it may reach over its way's end. */
const LINE_ROOM = 20;

/**
 * Has ties drawn by their line alone. Cytoscape works out boxes for the line and three labels of every edge, asks
 * four caches for pictures that it never keeps of edges, and then draws the line: most of the time a large map took.
 */
export function drawTiesByLine(cy: Core): void {
  const renderer = rendererOf<Renderer>(cy);
  const drawAny = renderer.drawCachedElement.bind(renderer);
  renderer.drawCachedElement = (context, element, pixelRatio, extent, ...how) => {
    if (!element.isEdge() || hasLabel(element)) {
      drawAny(context, element, pixelRatio, extent, ...how);
      return;
    }
    if (isWithin(element, extent)) renderer.drawEdge(context, element, undefined, false, true);
  };
}

function hasLabel(edge: EdgeSingular): boolean {
  return (edge as Drawn).pstyle("label").value !== "";
}

function isWithin(edge: EdgeSingular, extent: Box | null): boolean {
  const points = (edge as Drawn)._private.rscratch.allpts;
  if (extent === null || points === undefined) return true;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return (
    left - LINE_ROOM <= extent.x2 &&
    right + LINE_ROOM >= extent.x1 &&
    top - LINE_ROOM <= extent.y2 &&
    bottom + LINE_ROOM >= extent.y1
  );
}
