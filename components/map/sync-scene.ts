import type { Core, SingularElementReturnValue } from "cytoscape";
import { detailClasses } from "./detail.ts";
import { hideElement, redrawHidden, unhideElement } from "./hide-element.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";
import { nodeElement, routeData, tieElement } from "./to-elements.ts";

/** Per drawing: ids of what was drawn before and is not in the scene now. */
const hiddenIds = new WeakMap<Core, Set<string>>();

/**
 * Makes the drawn elements those of the scene: hides, shows, adds and relabels. What a filter takes away
 * stays in the drawing, invisible: making it anew costs several times what showing it again does. Places of
 * nodes that stay are left alone (see move-nodes.ts). True when nodes were drawn that never were before.
 */
export function syncScene(cy: Core, scene: Scene): boolean {
  const detail = detailClasses(scene);
  const before = cy.nodes().length;
  const hidden = hiddenIds.get(cy) ?? new Set<string>();
  hiddenIds.set(cy, hidden);
  cy.batch(() => {
    for (const element of cy.elements()) {
      const id = element.id();
      if (scene.nodes.has(id) || scene.ties.has(id) || hidden.has(id)) continue;
      hideElement(element);
      hidden.add(id);
    }
    for (const node of scene.nodes.values()) syncNode(cy, node, { hidden, detail });
    for (const tie of scene.ties.values()) syncTie(cy, tie, { hidden, detail });
    redrawHidden(cy);
  });
  return cy.nodes().length > before;
}

/** Ties lie straight while their nodes are on the way: a route is bent between two fixed ends. */
export function straightenTies(cy: Core): void {
  cy.edges(".routed").removeClass("routed");
}

/** Draws every tie along its way points again, once its nodes stand where the scene has them. */
export function routeTies(cy: Core, scene: Scene): void {
  cy.batch(() => {
    for (const tie of scene.ties.values()) routeTie(cy.getElementById(tie.id), tie);
  });
}

function routeTie(drawn: SingularElementReturnValue, tie: SceneTie): void {
  const routed = drawn.hasClass("routed");
  if (tie.route === undefined) {
    if (routed) drawn.removeClass("routed");
    return;
  }
  const route = routeData(tie);
  if (
    String(drawn.data("weights")) !== String(route.weights) ||
    String(drawn.data("distances")) !== String(route.distances)
  )
    drawn.data(route);
  if (!routed) drawn.addClass("routed");
}

type Given = { hidden: Set<string>; detail: string };

function syncNode(cy: Core, node: SceneNode, { hidden, detail }: Given): void {
  const drawn = cy.getElementById(node.id);
  if (drawn.empty()) {
    cy.add(nodeElement(node, detail));
    return;
  }
  if (hidden.delete(node.id)) unhideElement(drawn);
  if (drawn.data("label") !== node.label) drawn.data("label", node.label);
  changeClasses(drawn, node.classes);
}

function syncTie(cy: Core, tie: SceneTie, { hidden, detail }: Given): void {
  const drawn = cy.getElementById(tie.id);
  if (drawn.empty()) {
    // Straight: its way is bent once its ends stand where they shall.
    cy.add(tieElement({ ...tie, route: undefined }, detail));
    return;
  }
  if (hidden.delete(tie.id)) unhideElement(drawn);
  if (drawn.data("target") !== tie.end) drawn.move({ target: tie.end });
  if (tie.arc !== undefined && drawn.data("bend") !== tie.arc.bend) drawn.data(tie.arc);
  changeClasses(cy.getElementById(tie.id), tie.classes);
}

// Classes of the reader's doing (lit, selected, a label's size) are kept.
function changeClasses(drawn: SingularElementReturnValue, classes: string): void {
  const before: unknown = drawn.data("classes");
  if (before === classes) return;
  if (typeof before === "string") drawn.removeClass(before);
  drawn.addClass(classes).data("classes", classes);
}
