import { toLabels } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import { HEAVY_TIES } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { type Bounds, type Size, startViewport, type Viewport, wholeViewport } from "./viewport.ts";

/** With larger labels than this step's, most are hidden anyway. */
const MOST_STEPS = 6;

/**
 * A view of what is shown: all of it, or the one to open with. Labels grow on the map when the view is
 * zoomed out, so room is left for the size they will have; undefined while the box has no size.
 */
export function chooseView(
  shown: Shown,
  { size, kind }: { size: Size; kind: "start" | "whole" },
): Viewport | undefined {
  if (size.width === 0 || size.height === 0) return undefined;
  const viewOf = (bounds: Bounds) =>
    kind === "whole"
      ? wholeViewport(bounds, size)
      : startViewport(bounds, { size, arrangement: shown.arrangement });
  const plain = viewOf(shown.placement.bounds);
  if (shown.scene.ties.size > HEAVY_TIES) return plain;
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const view = step === 0 ? plain : viewOf(boundsAt(shown, step));
    if ((labelStep(view.zoom) ?? Number.POSITIVE_INFINITY) <= step) return view;
  }
  return plain;
}

function boundsAt({ scene, placement }: Shown, step: number): Bounds {
  const labels = toLabels(
    labelledNodes(scene, { placement, placeOf: (node) => node.point }).filter(
      ({ side }) => side !== "inside",
    ),
    LABEL_SIZES[step] ?? 0,
  );
  const bounds = { ...placement.bounds };
  for (const { box } of labels) {
    bounds.left = Math.min(bounds.left, box.left);
    bounds.top = Math.min(bounds.top, box.top);
    bounds.right = Math.max(bounds.right, box.right);
    bounds.bottom = Math.max(bounds.bottom, box.bottom);
  }
  return bounds;
}
