import type { Core, SingularElementReturnValue } from "cytoscape";
import { detailClasses } from "./detail.ts";
import { hideElement, redrawHidden, unhideElement } from "./hide-element.ts";
import type { Scene, SceneNode, SceneTie } from "./scene.ts";
import { nodeElement, routeData, tieElement } from "./to-elements.ts";

/** Everything that was ever drawn, by id: what it was last, and whether it is hidden now. */
type Known<Thing> = Map<string, { last: Thing; hidden: boolean }>;
type Drawing = { scene: Scene | undefined; nodes: Known<SceneNode>; ties: Known<SceneTie> };

const drawings = new WeakMap<Core, Drawing>();

/** Says that the drawing was made from this scene (to-elements.ts). */
export function startScene(cy: Core, scene: Scene): void {
  drawings.set(cy, { scene, nodes: allShown(scene.nodes), ties: allShown(scene.ties) });
}

function allShown<Thing>(things: ReadonlyMap<string, Thing>): Known<Thing> {
  return new Map([...things].map(([id, last]) => [id, { last, hidden: false }]));
}

/**
 * Makes the drawn elements those of the scene: hides, shows, adds and relabels. What a filter takes away
 * stays in the drawing, invisible: making it anew costs several times what showing it again does. Places of
 * nodes that stay are left alone (see move-nodes.ts). True when nodes were drawn that never were before.
 */
export function syncScene(cy: Core, scene: Scene): boolean {
  const detail = detailClasses(scene);
  const drawing = drawings.get(cy) ?? { scene: undefined, nodes: new Map(), ties: new Map() };
  if (drawing.scene === scene) return false;
  drawing.scene = scene;
  drawings.set(cy, drawing);
  const before = drawing.nodes.size;
  cy.batch(() => {
    hideOthers(cy, drawing.nodes, scene.nodes);
    hideOthers(cy, drawing.ties, scene.ties);
    for (const node of scene.nodes.values()) {
      const last = show(cy, drawing.nodes, node);
      if (last === undefined) cy.add(nodeElement(node, detail));
      else changeNode(cy, node, last);
    }
    for (const tie of scene.ties.values()) {
      const last = show(cy, drawing.ties, tie);
      // Straight: its way is bent once its ends stand where they shall.
      if (last === undefined) cy.add(tieElement({ ...tie, route: undefined }, detail));
      else changeTie(cy, tie, last);
    }
    redrawHidden(cy);
  });
  return drawing.nodes.size > before;
}

function hideOthers<Thing>(
  cy: Core,
  drawn: Known<Thing>,
  things: ReadonlyMap<string, Thing>,
): void {
  for (const [id, one] of drawn) {
    if (one.hidden || things.has(id)) continue;
    hideElement(cy.getElementById(id));
    one.hidden = true;
  }
}

/** What it was when it was drawn last; undefined where it never was. */
function show<Thing extends { id: string }>(
  cy: Core,
  drawn: Known<Thing>,
  thing: Thing,
): Thing | undefined {
  const one = drawn.get(thing.id);
  if (one === undefined) {
    drawn.set(thing.id, { last: thing, hidden: false });
    return undefined;
  }
  if (one.hidden) unhideElement(cy.getElementById(thing.id));
  const { last } = one;
  Object.assign(one, { last: thing, hidden: false });
  return last;
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

function changeNode(cy: Core, { id, label, classes }: SceneNode, last: SceneNode): void {
  if (label !== last.label) cy.getElementById(id).data("label", label);
  if (classes !== last.classes) changeClasses(cy.getElementById(id), last.classes, classes);
}

function changeTie(cy: Core, { id, end, arc, classes }: SceneTie, last: SceneTie): void {
  if (end !== last.end) cy.getElementById(id).move({ target: end });
  if (arc !== undefined && arc.bend !== last.arc?.bend) cy.getElementById(id).data(arc);
  if (classes !== last.classes) changeClasses(cy.getElementById(id), last.classes, classes);
}

// Classes of the reader's doing (lit, selected, a label's size) are kept.
function changeClasses(drawn: SingularElementReturnValue, before: string, after: string): void {
  drawn.removeClass(before).addClass(after);
}
