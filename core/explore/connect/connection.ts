import type { Actor, Position } from "#core/debate/schema.ts";
import type { ComparedGroup } from "#core/explore/compare/comparison.ts";
import type { StanceOn, StatementDetail } from "#core/explore/details/panel-model.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";

/** A position on which two actors both have a statement that passes. */
export type SharedPosition = {
  position: Position;
  /** Whether they take the same stance, different ones, or one only describes. */
  group: Exclude<ComparedGroup, "missing">;
  /** Current stances, in the order of the step. */
  stances: readonly [StanceOn, StanceOn];
  /** Every statement of both on it, oldest first; those that the filters hide have `passes` false. */
  statements: readonly StatementDetail[];
};

/** One step of a path: everything that links two actors directly. */
export type ConnectionStep = {
  actors: readonly [Actor, Actor];
  /** Those on which they agree first, then those on which they differ; within these by label. */
  shared: readonly SharedPosition[];
  /** By start, then by id. */
  relations: readonly RelationEnds[];
};

/** Why two actors are not connected. */
export type Unconnected =
  /** These have no statement and no sourced relation in the whole debate. */
  | { kind: "silent"; actors: readonly Actor[] }
  /** Without filters there is a path of so many steps. */
  | { kind: "filtered"; steps: number }
  /** No chain of shared positions and relations leads from one to the other. */
  | { kind: "apart" };

/** How two actors are connected. */
export type Connection = {
  actors: readonly [Actor, Actor];
  /** Steps of each path; undefined when there is none. */
  steps: number | undefined;
  /** Shortest paths from the first actor to the second, those with the most links first. */
  paths: readonly (readonly ConnectionStep[])[];
  /** How many shortest paths there are, those not given included. */
  total: number;
  /** Of the two, those whose statements the filters all hide. */
  hidden: readonly Actor[];
  /** Whether all actors of the first path have a statement that passes, so that the map draws all of it. */
  drawn: boolean;
  /** Set where there is no path. */
  why: Unconnected | undefined;
};
