import type { Core, SingularElementReturnValue } from "cytoscape";
import { currentTextScale } from "#components/settings/settings-store.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import { chooseLabels, type LabelInput } from "./choose-labels.ts";
import { isBar } from "./detail.ts";
import { barHeightFor } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import type { SceneNode } from "./scene.ts";

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const step = labelStep(cy.zoom(), currentTextScale());
  const visible = step === undefined ? new Set<string>() : chooseLabels(input, step);
  const { scene, placement } = input.shown;
  const { nodes } = scene;
  const before = drawnSizes.get(cy) ?? new Map<string, string>();
  const now = new Map<string, string>();
  const fontSize = LABEL_SIZES[step ?? 0] ?? 0;
  const size = String(fontSize);
  cy.batch(() => {
    for (const id of visible) {
      const style = styleOf(nodes.get(id), { placement, fontSize });
      now.set(id, Object.values(style).join(" "));
      // The few labels in sight carry their own style: a rule per size would be tested on every element.
      if (before.get(id) !== now.get(id)) cy.getElementById(id).style(style);
    }
    for (const [id, drawn] of before) {
      if (visible.has(id)) continue;
      // A hidden node keeps its label: it is likely to come back as it was.
      const node = nodes.get(id);
      if (node === undefined) now.set(id, drawn);
      else takeLabel(cy.getElementById(id), { isBar: isBar(node), placement });
    }
  });
  const { relations = [] } = input.shown;
  sizeRelationLabels(cy, { relations, size });
  drawnSizes.set(cy, now);
}

function takeLabel(
  drawn: SingularElementReturnValue,
  { isBar, placement }: { isBar: boolean; placement: Placement },
): void {
  drawn.removeStyle("label font-size");
  if (isBar) drawn.style("height", placement.barHeight);
}

/** The words at this size; a bar is as high as its own ask for. */
function styleOf(
  node: SceneNode | undefined,
  { placement, fontSize }: { placement: Placement; fontSize: number },
) {
  const label = node?.label ?? "";
  const words = { label, "font-size": String(fontSize) };
  if (node === undefined || !isBar(node)) return words;
  return { ...words, height: barHeightFor(label, { ...placement, fontSize }) };
}

/** A relation shows its kind when it is pointed at or open: in the size that the other labels have. */
function sizeRelationLabels(
  cy: Core,
  { relations, size }: { relations: readonly MapRelation[]; size: string },
): void {
  for (const { line } of relations) {
    const drawn = cy.getElementById(line);
    if (drawn.data("size") === size) continue;
    drawn.style("font-size", size).data("size", size);
  }
}

/** Per drawing: what each label in sight is drawn with. */
const drawnSizes = new WeakMap<Core, Map<string, string>>();
