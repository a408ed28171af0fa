import type { Core } from "cytoscape";
import type { Point } from "#core/explore/placement/placement.ts";
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

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const step = labelStep(cy.zoom());
  const visible = step === undefined ? new Set<string>() : chooseLabels(input, step);
  const { nodes } = input.shown.scene;
  const before = drawnSizes.get(cy) ?? new Map<string, string>();
  const now = new Map<string, string>();
  const size = String(LABEL_SIZES[step ?? 0]);
  cy.batch(() => {
    for (const id of visible) {
      const label = nodes.get(id)?.label ?? "";
      now.set(id, `${size} ${label}`);
      // The few labels in sight carry their own style: a rule per size would be tested on every element.
      if (before.get(id) !== now.get(id)) cy.getElementById(id).style({ label, "font-size": size });
    }
    for (const [id, drawn] of before) {
      if (visible.has(id)) continue;
      // A hidden node keeps its label: it is likely to come back as it was.
      if (nodes.has(id)) cy.getElementById(id).removeStyle("label font-size");
      else now.set(id, drawn);
    }
  });
  drawnSizes.set(cy, now);
}

/** Per drawing: size and text of each label in sight. */
const drawnSizes = new WeakMap<Core, Map<string, string>>();

function chooseLabels({ shown, lit, placeOf }: LabelInput, step: number): ReadonlySet<string> {
  const { scene, placement } = shown;
  const size = LABEL_SIZES[step] ?? 0;
  const labels = toLabels(labelledNodes(scene, { placement, placeOf }), size);
  const shapes = [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    const isBar = kind === "actor" && node.target.kind === "position";
    return isBar ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
  const obstacles = toObstacles(shapes);
  if (lit === undefined) return visibleLabels(labels, obstacles);
  // What is lit may cover what is faded; what is faded keeps clear of everything.
  const isLit = ({ id }: { id: string }) => lit.has(id);
  const first = visibleLabels(labels.filter(isLit), obstacles.filter(isLit));
  const taken = labels.filter(({ id }) => first.has(id));
  const rest = labels.filter((label) => !isLit(label));
  return new Set([...first, ...visibleLabels(rest, [...obstacles, ...taken])]);
}
