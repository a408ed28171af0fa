import type { CollectionReturnValue, Core } from "cytoscape";
import type { Point } from "#core/explore/placement.ts";
import { toLabels, toObstacles } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import type { SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { visibleLabels } from "./visible-labels.ts";

type LabelInput = {
  shown: Shown;
  /** These come first: what is pointed at or open, with its neighbours. */
  lit: ReadonlySet<string> | undefined;
  /** Where a node stands, or will stand when it has arrived. */
  placeOf: (node: SceneNode) => Point;
};

const LIT_FIRST = 1_000_000;
// Not undefined: Cytoscape would read the value instead of setting it.
const NO_LABEL = "";

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const step = labelStep(cy.zoom());
  const visible = step === undefined ? new Set<string>() : chooseLabels(input, step);
  cy.batch(() => {
    for (const { id, label } of input.shown.scene.nodes.values())
      if (label !== "") drawLabel(cy.getElementById(id), visible.has(id) ? step : undefined);
  });
}

function drawLabel(node: CollectionReturnValue, step: number | undefined): void {
  const before: unknown = node.scratch("label");
  const wanted = step === undefined ? NO_LABEL : `label-${step}`;
  if (before === wanted) return;
  if (typeof before === "string") node.removeClass(before);
  if (wanted !== NO_LABEL) node.addClass(wanted);
  node.scratch("label", wanted);
}

function chooseLabels({ shown, lit, placeOf }: LabelInput, step: number): ReadonlySet<string> {
  const { scene, placement } = shown;
  const labelled = labelledNodes(scene, { placement, placeOf }).map((node) =>
    lit?.has(node.id) ? { ...node, priority: node.priority + LIT_FIRST } : node,
  );
  const shapes = [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    const isBar = kind === "actor" && node.target.kind === "position";
    return isBar ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
  return visibleLabels(toLabels(labelled, LABEL_SIZES[step] ?? 0), toObstacles(shapes));
}
