import type { Point } from "#core/explore/placement/placement.ts";
import { toLabels, toObstacles } from "./label-boxes.ts";
import { LABEL_SIZES } from "./label-steps.ts";
import { labelledNodes } from "./labelled-nodes.ts";
import type { Scene, SceneNode } from "./scene.ts";
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
  const isBar = ({ id }: Label) => scene.nodes.get(id)?.target.kind === "position";
  const everything = () => true;
  const isLit = ({ id }: { id: string }) => lit?.has(id) === true;
  for (const counts of lit === undefined ? [everything] : [isLit, everything]) {
    const some = labels.filter(counts);
    const near = shapes.filter(counts);
    take(some.filter(isBar), toObstacles(near.filter(({ kind }) => kind === "pole")));
    take(
      some.filter((label) => !isBar(label)),
      toObstacles(near),
    );
  }
  return new Set(taken.map(({ id }) => id));
}

/** The shapes that labels keep clear of: poles and actors, not the bars, which hold their own. */
function shapesOf(scene: Scene, placeOf: LabelInput["placeOf"]) {
  return [...scene.nodes.values()].flatMap((node) => {
    const kind = node.label === "" ? "pole" : "actor";
    const isBar = kind === "actor" && node.target.kind === "position";
    return isBar ? [] : [{ id: node.id, point: placeOf(node), kind } as const];
  });
}
