import type { Core } from "cytoscape";
import { stillOr } from "#components/settings/motion.ts";
import type { Camera } from "./camera.ts";
import { moveNodes } from "./move-nodes.ts";
import type { Scene } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { routeTies, straightenTies, syncScene } from "./sync-scene.ts";

const ARRANGE_MS = 350;
const CLOSE_UP_MS = 250;
const CLOSE_UP_AFTER_MS = 150;

type Rearranging = {
  before: Shown;
  shown: Shown;
  view: Camera;
  refreshLabels: () => void;
  /** Called before the first node moves: what is drawn must not look otherwise before it stands elsewhere. */
  onBegin: () => void;
  onDone: () => void;
};

/** Draws what is shown now in place of what was; gives back what stops the way there. */
export function rearrange(cy: Core, input: Rearranging): () => void {
  const { before, shown, view, refreshLabels, onBegin, onDone } = input;
  const arrangedAnew = before.arrangement !== shown.arrangement;
  if (arrangedAnew) view.moved = false;
  cy.batch(() => {
    const added = syncScene(cy, shown.scene);
    // What stays, or comes back, has its label; which others find room is seen when all have moved.
    if (added || arrangedAnew) refreshLabels();
  });
  const move = () => {
    onBegin();
    return moveNodes(cy, {
      places: placesOf(shown.scene),
      viewport: view.moved ? undefined : view.startView(shown),
      durationMs: stillOr(arrangedAnew ? ARRANGE_MS : CLOSE_UP_MS),
      onStart: () => straightenTies(cy),
      onDone,
    });
  };
  if (!shown.settled) return () => undefined;
  // A filter is answered at once and in place; what is left closes up when no further filter follows.
  return arrangedAnew ? move() : after(CLOSE_UP_AFTER_MS, move);
}

/** Does it after a while; what is given back calls it off or, once it has begun, stops it. */
function after(delayMs: number, begin: () => () => void): () => void {
  let stop = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    stop = begin();
  }, delayMs);
  return () => stop();
}

/** Moves every node to where the arrangement has it. */
export function putBack(cy: Core, { scene }: Shown): void {
  moveNodes(cy, {
    places: placesOf(scene),
    viewport: undefined,
    durationMs: stillOr(CLOSE_UP_MS),
    onStart: () => straightenTies(cy),
    onDone: () => routeTies(cy, scene),
  });
}

function placesOf(scene: Scene) {
  return new Map([...scene.nodes.values()].map((node) => [node.id, node.point]));
}
