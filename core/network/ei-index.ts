import type { Measured } from "./measured.ts";
import type { UndirectedGraph } from "./modularity.ts";

/**
 * E-I index (Krackhardt & Stern 1988, doi 10.2307/2786835): (E − I) / (E + I), with E the weight of ties
 * between groups and I inside them. −1: all ties inside; 1: all between. A node without a group (undefined)
 * is left out with its ties. Example: ties of weight 1, 1, 2 inside and 1 between give (1 − 4) / 5 = −0.6.
 */
export function eiIndex(
  graph: UndirectedGraph,
  groupOf: readonly (number | undefined)[],
): Measured<{ inside: number; between: number }> {
  let inside = 0;
  let between = 0;
  for (let edge = 0; edge < graph.from.length; edge += 1) {
    const one = groupOf[graph.from[edge] ?? -1];
    const other = groupOf[graph.to[edge] ?? -1];
    if (one === undefined || other === undefined) continue;
    if (one === other) inside += graph.weight[edge] ?? 0;
    else between += graph.weight[edge] ?? 0;
  }
  const all = inside + between;
  if (all === 0) return { defined: false, reason: "no two nodes with a group are tied" };
  return { defined: true, value: (between - inside) / all, inside, between };
}
