import { modularity, type UndirectedGraph } from "./modularity.ts";

export type Communities = {
  /** The community of each node, numbered from 0 as met from node 0 on. */
  community: Uint32Array;
  count: number;
  /** Newman's modularity of this division, −0.5..1; 0 without edges. */
  modularity: number;
};

/** Neighbours of each node in rows: those of node n are at start[n] .. start[n + 1]. */
type Rows = {
  size: number;
  start: Uint32Array;
  neighbour: Uint32Array;
  weight: Float64Array;
  /** Weight inside the node (of the nodes it stands for), counted from both ends. */
  inside: Float64Array;
};

const LEAST_GAIN = 1e-10;

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008, doi
 * 10.1088/1742-5468/2008/10/P10008): nodes move to the neighbouring community that raises modularity most,
 * then communities become nodes, until nothing rises. Nodes are visited in `order` (0, 1, … when left out)
 * and equal gains keep the node or go to the lowest community, so the same input gives the same division.
 */
export function louvain(graph: UndirectedGraph, order?: ArrayLike<number>): Communities {
  let rows = rowsOf(graph);
  let community = Uint32Array.from({ length: graph.size }, (_, node) => node);
  for (let visits = order; ; visits = undefined) {
    const found = moveNodes(rows, visits);
    const renamed = renumber(found);
    if (renamed.count === rows.size) break;
    community = community.map((node) => renamed.community[node] ?? 0);
    rows = merge(rows, renamed);
  }
  const { community: named, count } = renumber(community);
  return { community: named, count, modularity: modularity(graph, named) };
}

function rowsOf({ size, from, to, weight }: UndirectedGraph): Rows {
  const start = new Uint32Array(size + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    add(start, (from[edge] ?? 0) + 1, 1);
    add(start, (to[edge] ?? 0) + 1, 1);
  }
  for (let node = 0; node < size; node += 1) add(start, node + 1, start[node] ?? 0);
  const next = start.slice();
  const neighbour = new Uint32Array(from.length * 2);
  const weights = new Float64Array(from.length * 2);
  const put = (node: number, other: number, value: number) => {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    neighbour[at] = other;
    weights[at] = value;
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    put(from[edge] ?? 0, to[edge] ?? 0, weight[edge] ?? 0);
    put(to[edge] ?? 0, from[edge] ?? 0, weight[edge] ?? 0);
  }
  return { size, start, neighbour, weight: weights, inside: new Float64Array(size) };
}

function add(sums: Uint32Array | Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function eachTie(rows: Rows, node: number, visit: (other: number, weight: number) => void): void {
  const end = rows.start[node + 1] ?? 0;
  for (let at = rows.start[node] ?? 0; at < end; at += 1) {
    visit(rows.neighbour[at] ?? 0, rows.weight[at] ?? 0);
  }
}

/** One level: every node moves to its best community, round after round, until a round moves nobody. */
function moveNodes(rows: Rows, order: ArrayLike<number> | undefined): Uint32Array {
  const { size } = rows;
  const community = Uint32Array.from({ length: size }, (_, node) => node);
  const strength = strengthsOf(rows);
  const total = strength.reduce((sum, value) => sum + value, 0);
  const sums = strength.slice();
  const state = { rows, community, strength, sums, total, near: new Float64Array(size) };
  for (let moved = total > 0; moved; ) {
    moved = false;
    for (let at = 0; at < size; at += 1) {
      if (moveNode(state, order?.[at] ?? at)) moved = true;
    }
  }
  return community;
}

function strengthsOf(rows: Rows): Float64Array {
  const strength = rows.inside.slice();
  for (let node = 0; node < rows.size; node += 1) {
    eachTie(rows, node, (_, weight) => add(strength, node, weight));
  }
  return strength;
}

type Moving = {
  rows: Rows;
  community: Uint32Array;
  strength: Float64Array;
  /** Strength of each community. */
  sums: Float64Array;
  /** Strength of all nodes: twice the weight of all edges. */
  total: number;
  /** Weight from the node in hand to each community; all 0 between nodes. */
  near: Float64Array;
};

/** Moves one node to where it gains most; false when it stays. */
function moveNode(state: Moving, node: number): boolean {
  const { rows, community, sums, near } = state;
  const own = community[node] ?? 0;
  const self = state.strength[node] ?? 0;
  eachTie(rows, node, (other, weight) => add(near, community[other] ?? 0, weight));
  add(sums, own, -self);
  const best = bestCommunity(state, node);
  eachTie(rows, node, (other) => {
    near[community[other] ?? 0] = 0;
  });
  community[node] = best;
  add(sums, best, self);
  return best !== own;
}

/** Where a node taken out of its community gains most: its own before others, lower ones before higher. */
function bestCommunity(state: Moving, node: number): number {
  const { rows, community, sums, near, total } = state;
  const self = state.strength[node] ?? 0;
  const gain = (there: number) => (near[there] ?? 0) - ((sums[there] ?? 0) * self) / total;
  const own = community[node] ?? 0;
  let best = own;
  let most = gain(own);
  eachTie(rows, node, (other) => {
    const there = community[other] ?? 0;
    const more = gain(there) - most;
    const equal = Math.abs(more) <= LEAST_GAIN * total;
    const better = equal ? best !== own && there < best : more > 0;
    if (!better) return;
    best = there;
    most = gain(there);
  });
  return best;
}

/** Communities as nodes; what lay between two of them is one edge, what lay within is inside. */
function merge(rows: Rows, { community, count }: Renumbered): Rows {
  const inside = new Float64Array(count);
  const between = new Map<number, number>();
  for (let node = 0; node < rows.size; node += 1) {
    const own = community[node] ?? 0;
    add(inside, own, rows.inside[node] ?? 0);
    eachTie(rows, node, (neighbour, weight) => {
      const other = community[neighbour] ?? 0;
      const pair = own * count + other;
      if (other === own) add(inside, own, weight);
      if (own < other) between.set(pair, (between.get(pair) ?? 0) + weight);
    });
  }
  const pairs = [...between];
  const merged = rowsOf({
    size: count,
    from: pairs.map(([pair]) => Math.floor(pair / count)),
    to: pairs.map(([pair]) => pair % count),
    weight: pairs.map(([, weight]) => weight),
  });
  return { ...merged, inside };
}

type Renumbered = { community: Uint32Array; count: number };

/** The same division, its communities numbered from 0 as met. */
function renumber(community: Uint32Array): Renumbered {
  const numbers = new Map<number, number>();
  const named = community.map((old) => {
    const known = numbers.get(old) ?? numbers.size;
    numbers.set(old, known);
    return known;
  });
  return { community: named, count: numbers.size };
}
