import type { UndirectedGraph } from "./modularity.ts";

/** A tie between two nodes by their numbers. */
type Tie = { row: number; column: number; weight: number };

/** The ties inside groups and those between them: how many, and the strongest of them, the strongest first. */
export type PartedTies<Part = { ties: number; strongest: readonly Tie[] }> = {
  inside: Part;
  between: Part;
};

/**
 * The ties that a measure of groups adds up (E-I index, polarisation), at most `most` of each part. A node
 * without a group (undefined) is left out with its ties. Ties of one weight stay in their order.
 */
export function partedTies(
  { from, to, weight }: UndirectedGraph,
  groupOf: readonly (number | undefined)[],
  most: number,
): PartedTies {
  const inside: Tie[] = [];
  const between: Tie[] = [];
  for (let edge = 0; edge < from.length; edge += 1) {
    const tie = { row: from[edge] ?? 0, column: to[edge] ?? 0, weight: weight[edge] ?? 0 };
    const [one, other] = [groupOf[tie.row], groupOf[tie.column]];
    if (one === undefined || other === undefined) continue;
    (one === other ? inside : between).push(tie);
  }
  const part = (ties: Tie[]) => ({
    ties: ties.length,
    strongest: ties.sort((a, b) => b.weight - a.weight).slice(0, most),
  });
  return { inside: part(inside), between: part(between) };
}
