import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import type { RelationDetail, StanceOn } from "#core/explore/details/panel-model.ts";

/** One actor on one position: the stance now, undefined where no statement is found, and all statements. */
export type ComparedCell = {
  current: StanceOn | undefined;
  /** How many statements the debate holds, those that filters hide included. */
  statements: number;
};

/** A position with one cell for each actor, in the order of the actors. */
export type ComparedPosition = { position: Position; cells: readonly ComparedCell[] };

/**
 * Where compared actors stand to each other on a position: all take the same stance; all take one and
 * not the same; all have a statement but at least one only describes; at least one has no statement.
 */
export const COMPARED_GROUPS = ["agree", "disagree", "describes", "missing"] as const;
export type ComparedGroup = (typeof COMPARED_GROUPS)[number];

/** Agreement of two of the actors (methods §1). */
export type PairAgreement = {
  actors: readonly [Actor, Actor];
  /** 0..1 over the shared positions; undefined when they share none. */
  agreement: number | undefined;
  /** Positions on which both take a stance. */
  shared: number;
};

/** Two or more actors side by side; positions within a group by label. */
export type Comparison = {
  /** In the order asked for: that of the columns. */
  actors: readonly Actor[];
  groups: Readonly<Record<ComparedGroup, readonly ComparedPosition[]>>;
  /** Every pair, by the order of the actors. */
  agreements: readonly PairAgreement[];
  /** Relations among the actors, each once, read from the actor that comes first. */
  relations: readonly { from: Actor; relation: RelationDetail }[];
};

/** The group of a position, from the stances on it (undefined: no statement found). */
export function comparedGroup(stances: readonly (Stance | undefined)[]): ComparedGroup {
  if (stances.includes(undefined)) return "missing";
  if (stances.includes("neutral")) return "describes";
  return new Set(stances).size === 1 ? "agree" : "disagree";
}

/** Of whom no statement is found on how many of the positions on which another compared actor has one. */
export function silentOn({ actors, groups }: Pick<Comparison, "actors" | "groups">) {
  return actors.flatMap(({ name: actor }, at) => {
    const n = groups.missing.filter(({ cells }) => cells[at]?.current === undefined).length;
    return n === 0 ? [] : [{ actor, n }];
  });
}
