import type { Core, SingularElementReturnValue } from "cytoscape";
import { currentTextScale } from "#components/settings/settings-store.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import { chooseLabels, type LabelInput } from "./choose-labels.ts";
import { barHeightFor } from "./label-boxes.ts";
import { labelSize, labelStep } from "./label-steps.ts";
import { isBar, isVast, type SceneNode } from "./scene.ts";

/** Shows the labels that can be read at this zoom without running into each other, and no others. */
export function drawLabels(cy: Core, input: LabelInput): void {
  const { scene, relations = [] } = input.shown;
  const vast = isVast(scene);
  const step = labelStep(cy.zoom(), { textScale: currentTextScale(), vast });
  const fontSize = labelSize(step ?? 0);
  const styles = stylesOf(input, { step, fontSize });
  const before = drawnStyles.get(cy) ?? new Map<string, string>();
  const now = new Map<string, string>();
  cy.batch(() => {
    for (const [id, style] of styles) {
      now.set(id, Object.values(style).join(" "));
      // The few labels in sight carry their own style: a rule per size would be tested on every element.
      if (before.get(id) !== now.get(id)) restyle(cy.getElementById(id), style);
    }
    for (const [id, drawn] of before) {
      if (now.has(id)) continue;
      // A hidden node keeps its label: it is likely to come back as it was.
      if (scene.nodes.has(id)) cy.getElementById(id).removeStyle(WORDS);
      else now.set(id, drawn);
    }
  });
  sizeRelationLabels(cy, { relations, size: String(fontSize) });
  drawnStyles.set(cy, now);
}

/** Of every node that has a label in sight, and of every bar: how it is drawn. */
function stylesOf(
  input: LabelInput,
  { step, fontSize }: { step: number | undefined; fontSize: number },
): ReadonlyMap<string, LabelStyle> {
  const visible = step === undefined ? new Set<string>() : chooseLabels(input, step);
  const { scene, placement } = input.shown;
  const styles = new Map<string, LabelStyle>();
  for (const node of scene.nodes.values()) {
    if (visible.has(node.id)) styles.set(node.id, labelled(node, { placement, fontSize }));
    else if (isBar(node)) styles.set(node.id, { height: placement.barHeight });
  }
  return styles;
}

type LabelStyle = { label?: string; "font-size"?: string; height?: number };

const WORDS = "label font-size";

/** The words at this size; a bar is as high as its own ask for. */
function labelled(
  node: SceneNode,
  { placement, fontSize }: { placement: Placement; fontSize: number },
): LabelStyle {
  const { label } = node;
  const words = { label, "font-size": String(fontSize) };
  return isBar(node)
    ? { ...words, height: barHeightFor(label, { ...placement, fontSize }) }
    : words;
}

function restyle(drawn: SingularElementReturnValue, style: LabelStyle): void {
  if (style.label === undefined) drawn.removeStyle(WORDS);
  drawn.style(style);
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

/** Per drawing: what each label in sight, and each bar, is drawn with. */
const drawnStyles = new WeakMap<Core, Map<string, string>>();
