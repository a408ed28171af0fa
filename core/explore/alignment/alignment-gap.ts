import type { StancesOfActor } from "#core/measure/stance-on.ts";

/**
 * Why nobody can be compared with anybody:
 * - `no-stance`: nobody takes a side or is mixed; all statements shown only describe, or there are none
 * - `one-actor`: one actor alone does
 * - `none-shared`: several do, but never two on the same position
 * - `one-position`: all stances are on one position, and more shared positions than one are asked for
 * - `under-minimum`: some share positions, none as many as asked for
 */
export type AlignmentGap =
  | { kind: "no-stance" | "one-actor" | "none-shared" }
  /** The most positions that any two share: with this minimum somebody can be compared. */
  | { kind: "one-position" | "under-minimum"; mostShared: number };

/** Why nobody can be compared with anybody; undefined when two actors share the minimum. */
export function alignmentGap(given: {
  stances: readonly StancesOfActor[];
  takers: number;
  mostShared: Uint16Array;
  minimum: number;
}): AlignmentGap | undefined {
  const { stances, takers, minimum } = given;
  if (takers === 0) return { kind: "no-stance" };
  if (takers === 1) return { kind: "one-actor" };
  const mostShared = given.mostShared.reduce((most, one) => Math.max(most, one), 0);
  if (mostShared >= minimum) return undefined;
  if (mostShared === 0) return { kind: "none-shared" };
  const positions = new Set(stances.flatMap((stancesOfOne) => [...stancesOfOne.keys()]));
  return { kind: positions.size === 1 ? "one-position" : "under-minimum", mostShared };
}
