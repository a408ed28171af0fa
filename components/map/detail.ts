import type { Core, SingularElementReturnValue } from "cytoscape";
import { barRoom } from "./bar-room.ts";
import { HEAVY_TIES, isBar, isVast, type Scene } from "./scene.ts";
import type { Shown } from "./shown.ts";

/** Class of ties and actors that are drawn with all there is to them: dashes, glyphs, outlined names. */
const FINE = "fine";
/** On a very large map ties do not react to the pointer, or it would stutter. */
const SILENT = "silent";

/** The classes of a new element in a picture of so many ties; with very many, what is fine would be mush. */
export function detailClasses(scene: Pick<Scene, "ties">): string {
  if (scene.ties.size <= HEAVY_TIES) return FINE;
  return isVast(scene) ? SILENT : "";
}

/**
 * Brings what is in the scene to the look that a picture of so many ties has. By classes, not by another
 * stylesheet: that would be worked out anew for what is hidden too, once it comes back.
 */
export function bringDetail(cy: Core, { scene, placement }: Shown): void {
  const classes = detailClasses(scene);
  cy.batch(() => {
    for (const id of scene.ties.keys()) setDetail(cy.getElementById(id), classes);
    for (const node of scene.nodes.values()) {
      const drawn = cy.getElementById(node.id);
      setDetail(drawn, classes);
      if (isBar(node)) widenBar(drawn, placement.barWidth);
    }
  });
}

function setDetail(drawn: SingularElementReturnValue, classes: string): void {
  for (const name of [FINE, SILENT]) {
    if (drawn.hasClass(name) !== (name === classes)) drawn.toggleClass(name, name === classes);
  }
}

function widenBar(drawn: SingularElementReturnValue, width: number): void {
  if (drawn.data("width") === width) return;
  drawn.data("width", width).style({ width, "text-max-width": `${barRoom(width)}px` });
}
