import type { Core, SingularElementReturnValue } from "cytoscape";
import { forgetLabels } from "./drawn-labels.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";
import { nodeElement, routeData, tieElement } from "./to-elements.ts";

/**
 * Makes the drawn elements those of the scene: removes, adds and relabels. Places of nodes that stay
 * are left alone (see move-nodes.ts); a tie that stays loses its route until they have moved.
 */
export function syncScene(cy: Core, scene: Scene): void {
  cy.batch(() => {
    const gone = cy
      .elements()
      .filter((element) => !scene.nodes.has(element.id()) && !scene.ties.has(element.id()));
    forgetLabels(
      cy,
      gone.map((element) => element.id()),
    );
    gone.remove();
    for (const node of scene.nodes.values()) syncNode(cy, node);
    for (const tie of scene.ties.values()) syncTie(cy, tie);
  });
}

/** Draws every tie along its way points again, once its nodes stand where the scene has them. */
export function routeTies(cy: Core, scene: Scene): void {
  cy.batch(() => {
    for (const tie of scene.ties.values()) {
      if (tie.route !== undefined)
        cy.getElementById(tie.id).data(routeData(tie)).addClass("routed");
    }
  });
}

function syncNode(cy: Core, node: SceneNode): void {
  const drawn = cy.getElementById(node.id);
  if (drawn.empty()) {
    cy.add(nodeElement(node));
    return;
  }
  if (drawn.data("label") !== node.label) drawn.data("label", node.label);
  changeClasses(drawn, node.classes);
}

function syncTie(cy: Core, tie: SceneTie): void {
  const drawn = cy.getElementById(tie.id);
  if (drawn.empty()) {
    cy.add({ ...tieElement(tie), classes: tie.classes });
    return;
  }
  if (drawn.data("target") !== tie.end) drawn.move({ target: tie.end });
  const moved = cy.getElementById(tie.id);
  changeClasses(moved, tie.classes);
  moved.removeClass("routed");
}

// Classes of the reader's doing (lit, selected, a label's size) are kept.
function changeClasses(drawn: SingularElementReturnValue, classes: string): void {
  const before: unknown = drawn.data("classes");
  if (before === classes) return;
  if (typeof before === "string") drawn.removeClass(before);
  drawn.addClass(classes).data("classes", classes);
}
