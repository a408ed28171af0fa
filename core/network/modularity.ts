/** An undirected graph in columns: edge i ties node `from[i]` to node `to[i]` with `weight[i]` > 0; no loops. */
export type UndirectedGraph = {
  size: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  weight: ArrayLike<number>;
};

/**
 * Modularity of a division (Newman & Girvan 2004, weighted): the share of edge weight inside communities,
 * minus the share expected when each node keeps its strength and edges fall at random. 0 without edges.
 */
export function modularity(graph: UndirectedGraph, community: ArrayLike<number>): number {
  const strength = new Map<number, number>();
  let inside = 0;
  let total = 0;
  for (let edge = 0; edge < graph.from.length; edge += 1) {
    const weight = graph.weight[edge] ?? 0;
    const one = community[graph.from[edge] ?? 0] ?? 0;
    const other = community[graph.to[edge] ?? 0] ?? 0;
    total += weight;
    if (one === other) inside += weight;
    strength.set(one, (strength.get(one) ?? 0) + weight);
    strength.set(other, (strength.get(other) ?? 0) + weight);
  }
  if (total === 0) return 0;
  let expected = 0;
  for (const sum of strength.values()) expected += (sum / (2 * total)) ** 2;
  return inside / total - expected;
}
