import type { Core } from "cytoscape";
import { currentTextScale } from "#components/settings/settings-store.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import { chooseLabels, type LabelInput } from "./choose-labels.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const step = labelStep(cy.zoom(), currentTextScale());
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
  const { relations = [] } = input.shown;
  sizeRelationLabels(cy, { relations, size });
  drawnSizes.set(cy, now);
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

/** Per drawing: size and text of each label in sight. */
const drawnSizes = new WeakMap<Core, Map<string, string>>();
