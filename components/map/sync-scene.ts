import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import { detailClasses } from "./detail.ts";
import { hideElement, redrawHidden, unhideElement } from "./hide-element.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";
import { nodeElement, routeData, tieElement } from "./to-elements.ts";

/** What an element was last told, so that what stays as it was need not be asked. */
type Known = {
  drawn: SingularElementReturnValue;
  hidden: boolean;
  classes: string;
  label: string | undefined;
  end: string | undefined;
  bend: number | undefined;
};

/** Per drawing: everything that was ever drawn, by id. */
const drawings = new WeakMap<Core, Map<string, Known>>();

/**
 * Makes the drawn elements those of the scene: hides, shows, adds and relabels. What a filter takes away
 * stays in the drawing, invisible: making it anew costs several times what showing it again does. Places of
 * nodes that stay are left alone (see move-nodes.ts). True when nodes were drawn that never were before.
 */
export function syncScene(cy: Core, scene: Scene): boolean {
  const detail = detailClasses(scene);
  const before = cy.nodes().length;
  const known = drawings.get(cy) ?? everythingIn(cy);
  drawings.set(cy, known);
  cy.batch(() => {
    for (const [id, one] of known) {
      if (one.hidden || scene.nodes.has(id) || scene.ties.has(id)) continue;
      hideElement(one.drawn);
      one.hidden = true;
    }
    for (const node of scene.nodes.values()) {
      const one = known.get(node.id);
      if (one === undefined) known.set(node.id, added(cy, nodeElement(node, detail)));
      else syncNode(one, node);
    }
    for (const tie of scene.ties.values()) {
      const one = known.get(tie.id);
      // Straight: its way is bent once its ends stand where they shall.
      if (one === undefined)
        known.set(tie.id, added(cy, tieElement({ ...tie, route: undefined }, detail)));
      else syncTie(one, tie);
    }
    redrawHidden(cy);
  });
  return cy.nodes().length > before;
}

function everythingIn(cy: Core): Map<string, Known> {
  return new Map(cy.elements().map((element) => [element.id(), knownOf(cy, element.id())]));
}

function added(cy: Core, element: ElementDefinition): Known {
  return knownOf(cy, cy.add(element).id());
}

function knownOf(cy: Core, id: string): Known {
  const drawn = cy.getElementById(id);
  const { classes, label, target, bend } = drawn.data();
  return { drawn, hidden: false, classes, label, end: target, bend };
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

function syncNode(known: Known, { label, classes }: SceneNode): void {
  show(known);
  if (known.label !== label) known.drawn.data("label", label);
  known.label = label;
  changeClasses(known, classes);
}

function syncTie(known: Known, { end, arc, classes }: SceneTie): void {
  show(known);
  if (known.end !== end) known.drawn.move({ target: end });
  known.end = end;
  if (arc !== undefined && known.bend !== arc.bend) {
    known.drawn.data(arc);
    known.bend = arc.bend;
  }
  changeClasses(known, classes);
}

function show(known: Known): void {
  if (known.hidden) unhideElement(known.drawn);
  known.hidden = false;
}

// Classes of the reader's doing (lit, selected, a label's size) are kept.
function changeClasses(known: Known, classes: string): void {
  if (known.classes === classes) return;
  known.drawn.removeClass(known.classes).addClass(classes).data("classes", classes);
  known.classes = classes;
}
