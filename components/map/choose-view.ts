import { ACTOR_SIZE, type Placement } from "#core/explore/placement/placement.ts";
import { toLabels } from "./label-boxes.ts";
import { LABEL_SIZES, labelStep } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import { HEAVY_TIES, isVast, type SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import {
  type Bounds,
  type Frame,
  paddingOf,
  type Size,
  startViewport,
  type Viewport,
  wholeViewport,
} from "./viewport.ts";
import type { Box, Label } from "./visible-labels.ts";

/** In a map of many ties so many steps are tried, for its labels are many too. */
const STEPS_OF_HEAVY = 3;
/** With labels this many steps (see label-steps.ts) larger than placed, most are hidden anyway. */
const MOST_STEPS = 18;
/** How much smaller a network may become for the sake of the labels at its edges. */
const LEAST_SHARE = 0.9;
const CONTROLS_AIR = 6;

type Kind = "start" | "whole";
/** Ids of the nodes that a part of the map should show, the widest choice first. */
export type Sought = readonly ReadonlySet<string>[];
type Asked<Room = Size> = { size: Room; kind: Kind; sought?: Sought | undefined };

/**
 * A view of what is shown: all of it, or the one to open with. Labels grow on the map when the view is
 * zoomed out, so room is left for the size they will have; and nothing lies under the buttons where that
 * can be had by moving aside. Undefined while the box has no size.
 */
export function chooseView(
  shown: Shown,
  { size, kind, sought }: Asked<Frame>,
): Viewport | undefined {
  if (size.width === 0 || size.height === 0) return undefined;
  // Text of twice the size in a box is text of the usual size in a box half as wide and high.
  const { textScale = 1 } = size;
  const { zoom, pan } = chooseViewIn(shown, { size: shrunk(size, textScale), kind, sought });
  return { zoom: zoom * textScale, pan: { x: pan.x * textScale, y: pan.y * textScale } };
}

function shrunk({ controls, ...frame }: Frame, scale: number): Frame {
  const size = { ...frame, width: frame.width / scale, height: frame.height / scale };
  return controls === undefined ? size : { ...size, controls: shrunk(controls, scale) };
}

function chooseViewIn(shown: Shown, { size, ...asked }: Asked<Frame>): Viewport {
  const plain = frame(shown, { size, ...asked });
  const { controls } = size;
  if (controls === undefined || isCrowded(shown, { size, view: plain })) return plain;
  if (isClear(shown, { size, controls, view: plain })) return plain;
  const beside = { ...size, width: insetBy(size.width, controls.width, size) };
  const above = { ...size, height: insetBy(size.height, controls.height, size) };
  const [best] = [beside, above]
    .map((room) => frame(shown, { size: room, ...asked }))
    .filter((view) => isClear(shown, { size, controls, view }))
    .sort((one, other) => other.zoom - one.zoom);
  return best ?? plain;
}

/** What is left of a length beside the buttons; the padding at that end is counted once. */
function insetBy(length: number, controls: number, size: Size): number {
  return length - Math.max(0, controls + CONTROLS_AIR - paddingOf(size));
}

function frame(shown: Shown, { size, kind, sought = [] }: Asked<Frame>): Viewport {
  const { arrangement } = shown;
  const vast = isVast(shown.scene);
  const viewOf = (bounds: Bounds, step: number) => {
    // No part of a very large network says what it is: it opens as a whole.
    if (kind === "whole" || (vast && arrangement === "network")) return wholeViewport(bounds, size);
    const parts = sought.flatMap((ids) => boundsOf(shown, { ids, step }));
    return startViewport(bounds, { size, arrangement, sought: parts });
  };
  const plain = viewOf(shown.placement.bounds, 0);
  const heavy = shown.scene.ties.size > HEAVY_TIES;
  if (heavy && arrangement === "network") return plain;
  const first = labelStep(plain.zoom) ?? MOST_STEPS + 1;
  const steps = heavy ? Math.min(MOST_STEPS, first + STEPS_OF_HEAVY - 1) : MOST_STEPS;
  // Names at the sides of a ladder are half of what it says; those at the edges of a network are a few of many.
  const least = shown.arrangement === "network" ? LEAST_SHARE * plain.zoom : 0;
  let last = plain;
  for (let step = first; step <= steps; step += 1) {
    const view = step === 0 ? plain : viewOf(boundsAt(shown, step), step);
    // The whole with all its labels would be too small: then with most of them.
    if (view.zoom > last.zoom || view.zoom < least) return last;
    if ((labelStep(view.zoom) ?? Number.POSITIVE_INFINITY) <= step) return view;
    last = view;
  }
  return last;
}

/** What these nodes take with their labels at this step; none where none of them is drawn. */
function boundsOf(
  { scene, placement }: Shown,
  { ids, step }: { ids: ReadonlySet<string>; step: number },
): Bounds[] {
  const nodes = [...scene.nodes.values()].filter(({ id }) => ids.has(id));
  const labels = actorLabels({ scene, placement }, step).filter(({ id }) => ids.has(id));
  const boxes = [...labels.map(({ box }) => box), ...nodes.map((node) => markBox(node, placement))];
  if (boxes.length === 0) return [];
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return [{ left, right, top, bottom }];
}

function boundsAt({ scene, placement }: Shown, step: number): Bounds {
  const bounds = { ...placement.bounds };
  for (const { box } of actorLabels({ scene, placement }, step)) {
    bounds.left = Math.min(bounds.left, box.left);
    bounds.top = Math.min(bounds.top, box.top);
    bounds.right = Math.max(bounds.right, box.right);
    bounds.bottom = Math.max(bounds.bottom, box.bottom);
  }
  return bounds;
}

function actorLabels(
  { scene, placement }: Pick<Shown, "scene" | "placement">,
  step: number,
): readonly Label[] {
  const labelled = labelledNodes(scene, { placement, placeOf: (node) => node.point });
  const beside = labelled.filter(({ side }) => side !== "inside");
  return toLabels(beside, LABEL_SIZES[step] ?? 0);
}

/**
 * Where of so many nodes some lie under the buttons in any view, and to look at each takes its time: in a very
 * large map, and in a network of many ties that is seen in part.
 */
function isCrowded(
  { scene, placement, arrangement }: Shown,
  { size, view: { zoom, pan } }: { size: Size; view: Viewport },
): boolean {
  if (isVast(scene)) return true;
  if (scene.ties.size <= HEAVY_TIES || arrangement === "ladder") return false;
  const { left, right, top, bottom } = placement.bounds;
  const isAcross = left * zoom + pan.x >= 0 && right * zoom + pan.x <= size.width;
  return !isAcross || top * zoom + pan.y < 0 || bottom * zoom + pan.y > size.height;
}

/** Whether the buttons cover no label, no actor and no bar. */
function isClear(
  shown: Shown,
  { size, controls, view }: { size: Size; controls: Size; view: Viewport },
): boolean {
  const { scene, placement } = shown;
  const { zoom, pan } = view;
  const left = (size.width - controls.width - pan.x) / zoom;
  const top = (size.height - controls.height - pan.y) / zoom;
  const right = (size.width - pan.x) / zoom;
  const bottom = (size.height - pan.y) / zoom;
  const covered = (box: Box) =>
    box.right > left && box.left < right && box.bottom > top && box.top < bottom;
  const marks = [...scene.nodes.values()].map((node) => markBox(node, placement));
  const labels = actorLabels(shown, labelStep(zoom) ?? 0).map(({ box }) => box);
  return ![...marks, ...labels].some(covered);
}

function markBox({ point, target }: SceneNode, placement: Placement): Box {
  const width = target.kind === "position" ? placement.barWidth : ACTOR_SIZE;
  const height = target.kind === "position" ? placement.barHeight : ACTOR_SIZE;
  return {
    left: point.x - width / 2,
    right: point.x + width / 2,
    top: point.y - height / 2,
    bottom: point.y + height / 2,
  };
}
