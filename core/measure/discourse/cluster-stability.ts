import { adjustedRand } from "#core/network/adjusted-rand.ts";
import { louvain } from "#core/network/louvain.ts";
import type { Measured } from "#core/network/measured.ts";
import type { DiscourseNetwork } from "./discourse-network.ts";
import { positiveTies } from "./positive-ties.ts";
import type { WindowNetwork } from "./time-windows.ts";

/** How far the clusters of one window are those of the window before. */
export type ClusterChange = {
  /** Middle of the earlier and of the later window. */
  from: number;
  to: number;
  /** Nodes that have a positive tie in both. */
  shared: readonly string[];
  stability: Measured;
};

/**
 * Cluster stability over time: for each two windows in a row, how alike the Louvain clusters of their
 * positive ties are, as adjusted Rand index over the nodes tied in both. 1: the same clusters; about 0: as by
 * chance. Example: Ann–Bob and Cy–Di in both windows gives 1; Ann–Cy and Bob–Di in the second −0.5.
 */
export function clusterStability(windows: Iterable<WindowNetwork>): ClusterChange[] {
  const changes: ClusterChange[] = [];
  let before: { middle: number; clusters: ReadonlyMap<string, number> } | undefined;
  for (const window of windows) {
    const clusters = clustersOf(window);
    if (before !== undefined) {
      const earlier = before.clusters;
      const shared = [...clusters.keys()].filter((name) => earlier.has(name));
      const stability = adjustedRand(
        shared.map((name) => earlier.get(name) ?? -1),
        shared.map((name) => clusters.get(name) ?? -1),
      );
      changes.push({ from: before.middle, to: window.middle, shared, stability });
    }
    before = { middle: window.middle, clusters };
  }
  return changes;
}

/** The cluster of each node that has a positive tie. */
function clustersOf(network: DiscourseNetwork): Map<string, number> {
  const ties = positiveTies(network);
  const { community } = louvain(ties);
  const tied = [...new Set([...ties.from, ...ties.to])].sort((a, b) => a - b);
  return new Map(tied.map((row) => [network.rows[row] ?? "", community[row] ?? -1]));
}
