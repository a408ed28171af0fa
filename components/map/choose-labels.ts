import type { Point } from "#core/explore/placement/placement.ts";
import { toLabels, toObstacles } from "./label-boxes.ts";
import { labelSize } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import { isBar, isVast, type Scene, type SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { type Label, type Obstacle, visibleLabels, withAir } from "./visible-labels.ts";

export type LabelInput = {
  shown: Shown;
  /** These come first: what is pointed at or open, with its neighbours. */
  lit: ReadonlySet<string> | undefined;
  /** Where a node stands, or will stand when it has arrived. */
  placeOf: (node: SceneNode) => Point;
};

/** From this step on a very large map names nothing but what is lit: its bars are narrower than a short word. */
const NAMELESS_STEP = 15;
/** Below that its names have air around them, in parts of their size: less of it with every step that is zoomed in. */
const MOST_AIR = 3;

/**
 * What is lit is labelled first and may cover what is faded. Bars come before actors and may cover an
 * actor's mark: a map whose positions have no names cannot be read. Of a very large map few names are drawn
 * when all is in view, and none where they would not say more than the picture.
 */
export function chooseLabels(
  { shown, lit, placeOf }: LabelInput,
  step: number,
): ReadonlySet<string> {
  const { scene, placement } = shown;
  const air = isVast(scene) ? airAt(step) : 0;
  const labels = toLabels(labelledNodes(scene, { placement, placeOf }), labelSize(step)).map(
    (label) => ({ ...label, air }),
  );
  const shapes = shapesOf(scene, placeOf);
  const taken: Label[] = [];
  const take = (some: readonly Label[], obstacles: readonly Obstacle[]) => {
    const visible = visibleLabels(some, [...obstacles, ...taken.map(withAir)]);
    taken.push(...some.filter(({ id }) => visible.has(id)));
  };
  const isOnBar = ({ id }: Label) => {
    const node = scene.nodes.get(id);
    return node !== undefined && isBar(node);
  };
  for (const counts of roundsOf({ scene, lit }, step)) {
    const some = labels.filter(counts);
    const near = shapes.filter(counts);
    take(some.filter(isOnBar), toObstacles(near.filter(({ kind }) => kind === "pole")));
    take(
      some.filter((label) => !isOnBar(label)),
      toObstacles(near),
    );
  }
  return new Set(taken.map(({ id }) => id));
}

function airAt(step: number): number {
  return MOST_AIR * labelSize(step) * Math.max(0, step / NAMELESS_STEP);
}

type Counts = (one: { id: string }) => boolean;

/** What may be labelled, one after the other. */
function roundsOf(
  { scene, lit }: { scene: Scene; lit: LabelInput["lit"] },
  step: number,
): readonly Counts[] {
  const everything: Counts[] = isVast(scene) && step >= NAMELESS_STEP ? [] : [() => true];
  return lit === undefined ? everything : [({ id }) => lit.has(id), ...everything];
}

/** The shapes that labels keep clear of: poles and actors, not the bars, which hold their own. */
function shapesOf(scene: Scene, placeOf: LabelInput["placeOf"]) {
  return [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    return isBar(node) ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
}
