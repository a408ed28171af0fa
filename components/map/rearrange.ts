import type { Core } from "cytoscape";
import type { Camera } from "./camera.ts";
import { chooseView } from "./choose-view.ts";
import { moveNodes } from "./move-nodes.ts";
import { stillOr } from "./prefers-still.ts";
import type { Scene } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { routeTies, straightenTies, syncScene } from "./sync-scene.ts";

const ARRANGE_MS = 350;
const PUT_BACK_MS = 180;

type Rearranging = {
  before: Shown;
  shown: Shown;
  view: Camera;
  refreshLabels: () => void;
  onDone: () => void;
};

/** Draws what is shown now in place of what was; gives back what stops the way there. */
export function rearrange(cy: Core, input: Rearranging): () => void {
  const { before, shown, view, refreshLabels, onDone } = input;
  const arrangedAnew = before.arrangement !== shown.arrangement;
  // A filter is answered at once; only another arrangement is worth watching.
  const durationMs = stillOr(arrangedAnew ? ARRANGE_MS : 0);
  if (arrangedAnew) view.moved = false;
  return moveNodes(cy, {
    prepare: () => {
      syncScene(cy, shown.scene);
      if (durationMs === 0) return;
      straightenTies(cy);
      refreshLabels();
    },
    places: placesOf(shown.scene),
    viewport: view.moved ? undefined : chooseView(shown, { size: view.size, kind: "start" }),
    durationMs,
    onDone,
  });
}

/** Moves every node to where the arrangement has it. */
export function putBack(cy: Core, { scene }: Shown): void {
  moveNodes(cy, {
    places: placesOf(scene),
    viewport: undefined,
    durationMs: stillOr(PUT_BACK_MS),
    onDone: () => routeTies(cy, scene),
  });
}

function placesOf(scene: Scene) {
  return new Map([...scene.nodes.values()].map((node) => [node.id, node.point]));
}
