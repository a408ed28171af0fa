import type { ElementDefinition } from "cytoscape";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";

/** Drawn things as Cytoscape elements; bars first, so that poles and actors lie above them. */
export function toElements(scene: Scene): ElementDefinition[] {
  return [...scene.nodes.values()]
    .map(nodeElement)
    .concat([...scene.ties.values()].map(tieElement));
}

export function nodeElement(node: SceneNode): ElementDefinition {
  return {
    group: "nodes",
    data: { id: node.id, label: node.label, of: node.target, classes: node.classes },
    position: { ...node.point },
    classes: node.classes,
  };
}

export function tieElement(tie: SceneTie): ElementDefinition {
  return {
    group: "edges",
    data: {
      id: tie.id,
      source: tie.source,
      target: tie.end,
      of: tie.target,
      classes: tie.classes,
      ...routeData(tie),
      ...tie.arc,
    },
    classes: tieClasses(tie),
  };
}

function tieClasses(tie: SceneTie): string {
  return tie.route === undefined ? tie.classes : `${tie.classes} routed`;
}

export function routeData(tie: SceneTie): { weights?: number[]; distances?: number[] } {
  return tie.route ?? {};
}
