import Graph from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import eigenvector from "graphology-metrics/centrality/eigenvector.js";
import type { Measured } from "#core/network/measured.ts";
import type { UndirectedGraph } from "#core/network/modularity.ts";

/** How central one node is. */
export type Centrality = {
  /** Number of ties. */
  degree: number;
  /** Their weights together. */
  strength: number;
  /** Share of the shortest ways between others that lead through it, 0..1; ways count ties, not weights. */
  betweenness: number;
  /** High when tied strongly to nodes that are central themselves; the squares of all sum to 1. */
  eigenvector: Measured;
};

const ROUNDS = 10_000;
const TOLERANCE = 1e-12;

/**
 * Centrality of each node (Freeman 1979, doi 10.1016/0378-8733(78)90021-7; eigenvector: Bonacich 1972, doi
 * 10.1080/0022250X.1972.9989806), by graphology-metrics. Betweenness follows Brandes 2001 and is divided by
 * the (n − 1)(n − 2)/2 pairs of others. Example: in the path Ann–Bob–Cy Bob has degree 2, betweenness 1 and
 * eigenvector √½, the ends 1, 0 and ½.
 */
export function centralities(given: UndirectedGraph): Centrality[] {
  const graph = new Graph({ type: "undirected" });
  for (let node = 0; node < given.size; node += 1) graph.addNode(node);
  for (let edge = 0; edge < given.from.length; edge += 1) {
    graph.addEdge(given.from[edge], given.to[edge], { weight: given.weight[edge] ?? 0 });
  }
  // Fewer than three nodes have no pair of others.
  const between = given.size < 3 ? {} : betweenness(graph, { getEdgeWeight: null });
  const vector = eigenvectorOf(graph);
  return Array.from({ length: given.size }, (_, node) => ({
    degree: graph.degree(node),
    strength: graph.reduceEdges(
      node,
      (sum, _edge, { weight }: { weight?: number }) => sum + (weight ?? 0),
      0,
    ),
    betweenness: between[node] ?? 0,
    eigenvector:
      typeof vector === "string"
        ? { defined: false, reason: vector }
        : // A power iteration leaves a trace of its start on nodes without a tie.
          { defined: true, value: graph.degree(node) === 0 ? 0 : (vector[node] ?? 0) },
  }));
}

/** The values by node, or in words why there are none. */
function eigenvectorOf(graph: Graph): Readonly<Record<string, number>> | string {
  if (graph.size === 0) return "no two nodes are tied";
  try {
    return eigenvector(graph, { maxIterations: ROUNDS, tolerance: TOLERANCE });
  } catch {
    return `the values did not settle in ${ROUNDS} rounds: parts of the network are equally strong`;
  }
}
