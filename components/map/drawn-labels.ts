import type { Core } from "cytoscape";
import type { Point } from "#core/explore/placement/placement.ts";
import { toLabels, toObstacles } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import type { Scene, SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { type Label, type Obstacle, visibleLabels } from "./visible-labels.ts";

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

/**
 * What is lit is labelled first and may cover what is faded. Bars come before actors and may cover an
 * actor's mark: a map whose positions have no names cannot be read.
 */
function chooseLabels({ shown, lit, placeOf }: LabelInput, step: number): ReadonlySet<string> {
  const { scene, placement } = shown;
  const labels = toLabels(labelledNodes(scene, { placement, placeOf }), LABEL_SIZES[step] ?? 0);
  const shapes = shapesOf(scene, placeOf);
  const taken: Label[] = [];
  const take = (some: readonly Label[], obstacles: readonly Obstacle[]) => {
    const visible = visibleLabels(some, [...obstacles, ...taken]);
    taken.push(...some.filter(({ id }) => visible.has(id)));
  };
  const isBar = ({ id }: Label) => scene.nodes.get(id)?.target.kind === "position";
  const everything = () => true;
  const isLit = ({ id }: { id: string }) => lit?.has(id) === true;
  for (const counts of lit === undefined ? [everything] : [isLit, everything]) {
    const some = labels.filter(counts);
    const near = shapes.filter(counts);
    take(some.filter(isBar), toObstacles(near.filter(({ kind }) => kind === "pole")));
    take(
      some.filter((label) => !isBar(label)),
      toObstacles(near),
    );
  }
  return new Set(taken.map(({ id }) => id));
}

/** The shapes that labels keep clear of: poles and actors, not the bars, which hold their own. */
function shapesOf(scene: Scene, placeOf: LabelInput["placeOf"]) {
  return [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    const isBar = kind === "actor" && node.target.kind === "position";
    return isBar ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
}
