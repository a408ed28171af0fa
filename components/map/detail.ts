import type { Core, Css } from "cytoscape";
import type { Placement } from "#core/explore/placement/placement.ts";
import { barRoom } from "./bar-room.ts";
import { HEAVY_TIES, type Scene, type SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";

/** On a very large map ties do not react to the pointer, or it would stutter. */
const SILENT_TIES = 1_500;

/** Class of ties and actors that are drawn with all there is to them: dashes, glyphs, outlined names. */
const FINE = "fine";
const SILENT = "silent";

/** The classes of a new element in a picture of so many ties; with very many, what is fine would be mush. */
export function detailClasses({ ties }: Pick<Scene, "ties">): string {
  if (ties.size <= HEAVY_TIES) return FINE;
  return ties.size > SILENT_TIES ? SILENT : "";
}

export type BarSize = Pick<Placement, "barWidth" | "barHeight">;

/** The size of a bar; its height may grow with its words (drawn-labels.ts). */
export function barStyle({ barWidth, barHeight }: BarSize): Css.Node {
  return {
    width: barWidth,
    height: barHeight,
    "text-max-width": `${barRoom(barWidth)}px`,
  };
}

/**
 * Brings what is in the scene to the look that a picture of so many ties has. By classes, not by another
 * stylesheet: that would be worked out anew for what is hidden too, once it comes back.
 */
export function bringDetail(cy: Core, { scene, placement }: Shown): void {
  const classes = detailClasses(scene);
  cy.batch(() => {
    for (const id of scene.ties.keys()) setDetail(cy, { id, classes });
    for (const node of scene.nodes.values()) {
      if (isBar(node)) sizeBar(cy, { id: node.id, placement });
      else setDetail(cy, { id: node.id, classes });
    }
  });
}

export function isBar({ label, target }: SceneNode): boolean {
  return target.kind === "position" && label !== "";
}

function setDetail(cy: Core, { id, classes }: { id: string; classes: string }): void {
  const drawn = cy.getElementById(id);
  for (const name of [FINE, SILENT]) {
    if (drawn.hasClass(name) !== (name === classes)) drawn.toggleClass(name, name === classes);
  }
}

function sizeBar(cy: Core, { id, placement }: { id: string; placement: BarSize }): void {
  const drawn = cy.getElementById(id);
  const data = sizeData(placement);
  if (drawn.data("size") !== data.size) drawn.data(data).style(barStyle(placement));
}

/** What a bar was drawn with, to tell whether it still serves. */
export function sizeData({ barWidth, barHeight }: BarSize): { size: string } {
  return { size: `${barWidth} ${barHeight}` };
}
