import type { Point } from "#core/explore/placement/placement.ts";
import type { Target } from "./target.ts";

export type SceneNode = {
  id: string;
  target: Target;
  point: Point;
  /** Lines joined by line breaks; empty for a pole. */
  label: string;
  classes: string;
};
export type SceneTie = {
  id: string;
  target: Target;
  source: string;
  end: string;
  classes: string;
  /** Along and beside the straight line; undefined when the tie is straight. */
  route: { weights: number[]; distances: number[] } | undefined;
  /** Of a relation: how far it is bent, and its kind. */
  arc?: { bend: number; label: string };
};
/** Everything to be drawn, with its place and its classes. Keys and references hold no Cytoscape types. */
export type Scene = {
  nodes: ReadonlyMap<string, SceneNode>;
  ties: ReadonlyMap<string, SceneTie>;
};

/** A bar stands for a position itself; its poles, without a label, stand for the ends. */
export function isBar({ label, target }: SceneNode): boolean {
  return target.kind === "position" && label !== "";
}

/** With more ties than this the drawing is kept simple: straight ties, no glyphs, no ties while panning. */
export const HEAVY_TIES = 400;

/** With more ties than this a map is a field first: it is seen whole, its lines fade and its names come with the zoom. */
export const VAST_TIES = 1_500;

export function isVast({ ties }: Pick<Scene, "ties">): boolean {
  return ties.size > VAST_TIES;
}
