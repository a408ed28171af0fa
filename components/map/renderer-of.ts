import type { Core } from "cytoscape";

/** What draws, with the methods named by the caller: Cytoscape's types leave it out (version 3.34). */
export function rendererOf<Missing>(cy: Core): Missing {
  return (cy as Core & { renderer: () => Missing }).renderer();
}
