import type { Point } from "#core/explore/placement/placement.ts";
import { toLabels, toObstacles } from "./label-boxes.ts";
import { LABEL_SIZES } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import { isBar, type Scene, type SceneNode } from "./scene.ts";
import type { Shown } from "./shown.ts";
import { type Label, type Obstacle, visibleLabels } from "./visible-labels.ts";

export type LabelInput = {
  shown: Shown;
  /** These come first: what is pointed at or open, with its neighbours. */
  lit: ReadonlySet<string> | undefined;
  /** Where a node stands, or will stand when it has arrived. */
  placeOf: (node: SceneNode) => Point;
};

/**
 * What is lit is labelled first and may cover what is faded. Bars come before actors and may cover an
 * actor's mark: a map whose positions have no names cannot be read.
 */
export function chooseLabels(
  { shown, lit, placeOf }: LabelInput,
  step: number,
): ReadonlySet<string> {
  const { scene, placement } = shown;
  const labels = toLabels(labelledNodes(scene, { placement, placeOf }), LABEL_SIZES[step] ?? 0);
  const shapes = shapesOf(scene, placeOf);
  const taken: Label[] = [];
  const take = (some: readonly Label[], obstacles: readonly Obstacle[]) => {
    const visible = visibleLabels(some, [...obstacles, ...taken]);
    taken.push(...some.filter(({ id }) => visible.has(id)));
  };
  const isOnBar = ({ id }: Label) => {
    const node = scene.nodes.get(id);
    return node !== undefined && isBar(node);
  };
  const everything = () => true;
  const isLit = ({ id }: { id: string }) => lit?.has(id) === true;
  for (const counts of lit === undefined ? [everything] : [isLit, everything]) {
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

/** The shapes that labels keep clear of: poles and actors, not the bars, which hold their own. */
function shapesOf(scene: Scene, placeOf: LabelInput["placeOf"]) {
  return [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    return isBar(node) ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
}
