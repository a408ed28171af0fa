import type { ElementDefinition } from "cytoscape";
import { type BarSize, barStyle, detailClasses, isBar, sizeData } from "./detail.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";

/** A scene, and the size of the bars in it. */
export type Drawn = { scene: Scene; placement: BarSize };

/** Drawn things as Cytoscape elements; bars first, so that poles and actors lie above them. */
export function toElements({ scene, placement }: Drawn): ElementDefinition[] {
  const detail = detailClasses(scene);
  return [...scene.nodes.values()]
    .map((node) => nodeElement(node, { detail, placement }))
    .concat([...scene.ties.values()].map((tie) => tieElement(tie, detail)));
}

export function nodeElement(
  node: SceneNode,
  { detail, placement }: { detail: string; placement: BarSize },
): ElementDefinition {
  const { id, label, target, classes } = node;
  const element = { group: "nodes", position: { ...node.point } } as const;
  const data = { id, label, of: target, classes };
  if (!isBar(node)) return { ...element, data, classes: `${classes} ${detail}` };
  return {
    ...element,
    data: { ...data, ...sizeData(placement) },
    classes,
    style: barStyle(placement),
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
      classes: tie.classes,
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
