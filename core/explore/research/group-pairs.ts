import type { UndirectedGraph } from "#core/network/modularity.ts";
import { type PartedTies, partedTies } from "#core/network/parted-ties.ts";
import type { TieNames } from "./tie-statements.ts";

/** So many pairs of a part are listed at most; its weight adds up all. */
const PAIRS_MAX = 200;

/** The pairs that a number rests on: how many there are, and the strongest by the names of both. */
export type RestedPairs = { ties: number; strongest: readonly (TieNames & { weight: number })[] };

/** The pairs that a measure of groups adds up, inside groups and between them. */
export type GroupPairs = PartedTies<RestedPairs>;

/** The pairs behind a measure of groups, from the ties it adds up; node i is called `names[i]`. */
export function groupPairs(
  ties: UndirectedGraph,
  groupOf: readonly (number | undefined)[],
  names: readonly string[],
): GroupPairs {
  const { inside, between } = partedTies(ties, groupOf, PAIRS_MAX);
  const named = (part: typeof inside): RestedPairs => ({
    ties: part.ties,
    strongest: part.strongest.map(({ row, column, weight }) => ({
      row: names[row] ?? "",
      column: names[column] ?? "",
      weight,
    })),
  });
  return { inside: named(inside), between: named(between) };
}
