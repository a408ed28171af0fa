import type { Core } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

/** Of Cytoscape's renderer, what its types leave out (version 3.34). */
type Draw = (...given: unknown[]) => void;
type Renderer = { drawLayeredElements: Draw; drawCachedElements: Draw };

/**
 * Has every frame drawn from its elements. Cytoscape paints whatever has been at rest for a quarter of a second
 * once more, on several canvases as large as the map, and shows those, a little blurred; the next change throws
 * them away. That took 8 ms of a filter change, made what followed stutter, and saves little: ties are cheap to
 * draw by their line (draw-ties.ts).
 */
export function drawWithoutLayers(cy: Core): void {
  const renderer = rendererOf<Renderer>(cy);
  renderer.drawLayeredElements = (...given) => renderer.drawCachedElements(...given);
}
