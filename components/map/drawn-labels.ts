import type { Core } from "cytoscape";
import type { LabelSide, Placement, Point } from "#core/explore/placement.ts";
import { type Labelled, toLabels, toObstacles } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { visibleLabels } from "./visible-labels.ts";

type LabelInput = {
  scene: Scene;
  labelSides: Placement["labelSides"];
  /** These come first: what is pointed at or open, with its neighbours. */
  lit: ReadonlySet<string> | undefined;
  /** Where a node stands, or will stand when it has arrived. */
  placeOf: (node: SceneNode) => Point;
};

const BAR_FIRST = 1_000;
const LIT_FIRST = 1_000_000;

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const step = labelStep(cy.zoom());
  const visible = step === undefined ? new Set<string>() : chooseLabels(input, step);
  cy.batch(() => {
    for (const node of input.scene.nodes.values()) {
      if (node.label === "") continue;
      const wanted = visible.has(node.id) ? step : undefined;
      const drawn = cy.getElementById(node.id);
      const before: unknown = drawn.scratch("labelStep");
      if (before === wanted) continue;
      if (before !== undefined) drawn.removeClass(`label-${before}`);
      if (wanted !== undefined) drawn.addClass(`label-${wanted}`);
      drawn.scratch("labelStep", wanted);
    }
  });
}

function chooseLabels(input: LabelInput, step: number): ReadonlySet<string> {
  const { scene, labelSides, lit, placeOf } = input;
  const degree = degrees(scene);
  const labelled: Labelled[] = [];
  const shapes: Parameters<typeof toObstacles>[0][number][] = [];
  for (const node of scene.nodes.values()) {
    const point = placeOf(node);
    const isBar = node.classes.startsWith("bar");
    if (node.label === "") shapes.push({ id: node.id, point, kind: "pole" });
    if (node.label !== "" && !isBar) shapes.push({ id: node.id, point, kind: "actor" });
    if (node.label === "") continue;
    const side = isBar ? "inside" : sideOf(labelSides, node);
    const first = (isBar ? BAR_FIRST : 0) + (lit?.has(node.id) ? LIT_FIRST : 0);
    const priority = first + (degree.get(node.id) ?? 0);
    labelled.push({ id: node.id, text: node.label, point, side, priority });
  }
  return visibleLabels(toLabels(labelled, LABEL_SIZES[step] ?? 0), toObstacles(shapes));
}

function sideOf(labelSides: Placement["labelSides"], node: SceneNode): LabelSide {
  const { target } = node;
  return (target.kind === "actor" && labelSides.get(`actor.${target.id}`)) || "below";
}

function degrees(scene: Scene): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  const count = (id: string) => degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const { target } of scene.ties.values()) {
    if (target.kind !== "edge") continue;
    count(`actor.${target.actor}`);
    count(`position.${target.position}`);
  }
  return degree;
}
