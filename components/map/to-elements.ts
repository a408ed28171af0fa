import type { ElementDefinition } from "cytoscape";
import { detailClasses } from "./detail.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";

/** Drawn things as Cytoscape elements; bars first, so that poles and actors lie above them. */
export function toElements(scene: Scene): ElementDefinition[] {
  const detail = detailClasses(scene);
  return [...scene.nodes.values()]
    .map((node) => nodeElement(node, detail))
    .concat([...scene.ties.values()].map((tie) => tieElement(tie, detail)));
}

/** A bar gets its size when it is drawn (detail.ts, drawn-labels.ts): Cytoscape wants no style of its own here. */
export function nodeElement(node: SceneNode, detail: string): ElementDefinition {
  return {
    group: "nodes",
    data: { id: node.id, label: node.label, of: node.target },
    position: { ...node.point },
    classes: `${node.classes} ${detail}`,
  };
}

export function tieElement(tie: SceneTie, detail: string): ElementDefinition {
  return {
    group: "edges",
    data: {
      id: tie.id,
      source: tie.source,
      target: tie.end,
      of: tie.target,
      ...routeData(tie),
      ...tie.arc,
    },
    classes: `${tieClasses(tie)} ${detail}`,
  };
}

function tieClasses(tie: SceneTie): string {
  return tie.route === undefined ? tie.classes : `${tie.classes} routed`;
}

export function routeData(tie: SceneTie): { weights?: number[]; distances?: number[] } {
  return tie.route ?? {};
}
