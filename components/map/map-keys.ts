import type { LayerNode } from "./layer-nodes.ts";
import { type Direction, extremeByDegree, nearestTowards } from "./walk.ts";

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The node that a key leads to from `from`: the arrows the nearest that way, Home the busiest, End the
 * one with fewest ties, Page Down and Page Up through all of them in reading order, round and round.
 */
export function nodeForKey(
  nodes: readonly LayerNode[],
  { key, from }: { key: string; from: LayerNode },
): LayerNode | undefined {
  const direction = DIRECTIONS[key];
  if (direction !== undefined) return nearestTowards(nodes, { from, direction });
  if (key === "Home") return extremeByDegree(nodes, "busiest");
  if (key === "End") return extremeByDegree(nodes, "quietest");
  const at = nodes.findIndex((node) => node.id === from.id);
  if (key === "PageDown") return nodes[(at + 1) % nodes.length];
  if (key === "PageUp") return nodes[(at - 1 + nodes.length) % nodes.length];
  return undefined;
}

/** Whether a key moves from node to node, even where nothing lies that way. */
export function isWalkKey(key: string): boolean {
  return key in DIRECTIONS || ["Home", "End", "PageDown", "PageUp"].includes(key);
}
