/** Ties of one outer layer to the middle layer, as [outer, middle] pairs of numbers from 0. */
export type OuterLayer = { size: number; ties: readonly (readonly [number, number])[] };

export type LayerOrder = {
  /** Middle things from first to last. */
  middle: number[];
  /** For each outer layer, its things from first to last. */
  outers: number[][];
  crossings: number;
};

const SWEEPS = 12;
const SWAP_ROUNDS = 20;
/** With more ties than this nobody sees what further rounds gain, and everybody waits for them. */
const MANY_TIES = 4_000;
const FEW_SWEEPS = 4;
const FEW_ROUNDS = 4;
/** Above this many numbers the built-in sort is quicker. */
const MANY = 40;

/**
 * Orders a middle layer and the layers beside it so that few ties cross: barycentre sweeps (Sugiyama) from
 * three fixed starts, then swaps of neighbours while they help (with more than 4,000 ties: from one start, and
 * a few rounds only). `sink[m]` pulls middle thing m to the end: each
 * thing between it and the end costs that much. Ties are broken by number, so the result is deterministic.
 */
export function orderLayers(input: {
  middle: number;
  outers: readonly OuterLayer[];
  sink: readonly number[];
}): LayerOrder {
  const many = input.outers.reduce((sum, { ties }) => sum + ties.length, 0) > MANY_TIES;
  const links = input.outers.map((outer) => linksOf(outer, input.middle));
  const graph = { ...input, links, many };
  const starts = startOrders(input.middle, links);
  let best: LayerOrder | undefined;
  for (const start of many ? starts.slice(-1) : starts) {
    const found = improve(graph, start);
    if (best === undefined || found.crossings < best.crossings) best = found;
  }
  return best ?? { middle: [], outers: input.outers.map(() => []), crossings: 0 };
}

type Links = { ofOuter: number[][]; ofMiddle: number[][] };
type LayerGraph = {
  middle: number;
  outers: readonly OuterLayer[];
  sink: readonly number[];
  links: readonly Links[];
  many: boolean;
};

function linksOf(outer: OuterLayer, middle: number): Links {
  const ofOuter: number[][] = Array.from({ length: outer.size }, () => []);
  const ofMiddle: number[][] = Array.from({ length: middle }, () => []);
  for (const [one, other] of outer.ties) {
    ofOuter[one]?.push(other);
    ofMiddle[other]?.push(one);
  }
  return { ofOuter, ofMiddle };
}

function startOrders(middle: number, links: readonly Links[]): number[][] {
  const numbers = Array.from({ length: middle }, (_, each) => each);
  const degree = (each: number) =>
    links.reduce((sum, { ofMiddle }) => sum + (ofMiddle[each]?.length ?? 0), 0);
  const busyInMiddle: number[] = [];
  const byDegree = [...numbers].sort((a, b) => degree(b) - degree(a) || a - b);
  byDegree.forEach((each, rank) => {
    if (rank % 2 === 0) busyInMiddle.push(each);
    else busyInMiddle.unshift(each);
  });
  return [numbers, [...numbers].reverse(), busyInMiddle];
}

function improve(graph: LayerGraph, start: number[]): LayerOrder {
  let middle = start;
  let best: LayerOrder | undefined;
  const sweeps = graph.many ? FEW_SWEEPS : SWEEPS;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const outers = graph.links.map((links) => byBarycentre(links.ofOuter, rankOf(middle)));
    const swapped = swapNeighbours(graph, { middle, outers });
    const crossings = cost(graph, swapped);
    if (best !== undefined && crossings >= best.crossings && sweep > 3) break;
    if (best === undefined || crossings < best.crossings) best = { ...swapped, crossings };
    const next = middleByBarycentre(graph, swapped.outers);
    // From the same order every further sweep would find the same.
    if (next.every((each, at) => each === middle[at])) break;
    middle = next;
  }
  return best ?? { middle, outers: [], crossings: 0 };
}

function rankOf(order: readonly number[]): number[] {
  const ranks: number[] = new Array(order.length).fill(0);
  order.forEach((each, rank) => {
    ranks[each] = rank;
  });
  return ranks;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Things with no links go last. */
function byBarycentre(links: readonly (readonly number[])[], ranks: readonly number[]): number[] {
  const centre = links.map((linked) =>
    linked.length === 0 ? Number.MAX_SAFE_INTEGER : mean(linked.map((other) => ranks[other] ?? 0)),
  );
  return links.map((_, each) => each).sort((a, b) => (centre[a] ?? 0) - (centre[b] ?? 0) || a - b);
}

function middleByBarycentre(graph: LayerGraph, outers: readonly number[][]): number[] {
  const ranks = outers.map(rankOf);
  const centre = Array.from({ length: graph.middle }, (_, each) => {
    const shares: number[] = [];
    graph.links.forEach((links, layer) => {
      const own = ranks[layer] ?? [];
      for (const one of links.ofMiddle[each] ?? []) {
        shares.push(((own[one] ?? 0) + 0.5) / own.length);
      }
    });
    for (let pull = 0; pull < (graph.sink[each] ?? 0); pull += 1) shares.push(1);
    return shares.length === 0 ? 2 : mean(shares);
  });
  return centre.map((_, each) => each).sort((a, b) => (centre[a] ?? 0) - (centre[b] ?? 0) || a - b);
}

function swapNeighbours(
  graph: LayerGraph,
  start: { middle: number[]; outers: number[][] },
): { middle: number[]; outers: number[][] } {
  const middle = [...start.middle];
  const outers = start.outers.map((order) => [...order]);
  const rounds = graph.many ? FEW_ROUNDS : SWAP_ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    const ranks = rankOf(middle);
    outers.forEach((order, layer) => {
      const ends = sortedRanks(graph.links[layer]?.ofOuter ?? [], ranks);
      moved = swapPass(order, (a, b) => gain(ends[a] ?? [], ends[b] ?? [])) || moved;
    });
    const ends = graph.links.map((links, layer) =>
      sortedRanks(links.ofMiddle, rankOf(outers[layer] ?? [])),
    );
    const middleGain = (a: number, b: number) =>
      ends.reduce(
        (total, each) => total + gain(each[a] ?? [], each[b] ?? []),
        (graph.sink[a] ?? 0) - (graph.sink[b] ?? 0),
      );
    moved = swapPass(middle, middleGain) || moved;
    if (!moved) break;
  }
  return { middle, outers };
}

/** For each thing, the ranks of what it is tied to, ascending. */
function sortedRanks(links: readonly (readonly number[])[], ranks: readonly number[]): number[][] {
  return links.map((linked) => insertSorted(linked.map((other) => ranks[other] ?? 0)));
}

/** Sorts numbers in place, ascending: a few of them quicker than with a comparison function. */
function insertSorted(values: number[]): number[] {
  if (values.length > MANY) return values.sort((a, b) => a - b);
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    let free = at;
    for (; free > 0 && (values[free - 1] ?? 0) > value; free -= 1)
      values[free] = values[free - 1] ?? 0;
    values[free] = value;
  }
  return values;
}

/** Swaps each pair of neighbours whose swap gains something; true when any was swapped. */
function swapPass(order: number[], gainOf: (a: number, b: number) => number): boolean {
  let moved = false;
  for (let at = 0; at + 1 < order.length; at += 1) {
    const a = order[at] ?? 0;
    const b = order[at + 1] ?? 0;
    if (gainOf(a, b) > 0) {
      order[at] = b;
      order[at + 1] = a;
      moved = true;
    }
  }
  return moved;
}

/** Crossings saved when a, now directly before b, goes behind it; the ranks of their ends are ascending. */
function gain(ofA: readonly number[], ofB: readonly number[]): number {
  let saved = 0;
  let below = 0;
  let upTo = 0;
  for (const a of ofA) {
    while (below < ofB.length && (ofB[below] ?? 0) < a) below += 1;
    while (upTo < ofB.length && (ofB[upTo] ?? 0) <= a) upTo += 1;
    saved += below - (ofB.length - upTo);
  }
  return saved;
}

function cost(graph: LayerGraph, order: { middle: number[]; outers: number[][] }): number {
  const ranks = rankOf(order.middle);
  const last = order.middle.length - 1;
  const sunk = ranks.reduce((sum, rank, each) => sum + (last - rank) * (graph.sink[each] ?? 0), 0);
  return graph.links.reduce((sum, { ofOuter }, layer) => {
    const ends = sortedRanks(ofOuter, ranks);
    const targets = (order.outers[layer] ?? []).flatMap((each) => ends[each] ?? []);
    return sum + countInversions(targets, order.middle.length);
  }, sunk);
}

/** Crossings of straight ties between two ordered layers, each tie a pair of ranks; shared ends do not cross. */
export function countCrossings(ties: readonly (readonly [number, number])[]): number {
  const sorted = [...ties].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const width = sorted.reduce((most, tie) => Math.max(most, tie[1] + 1), 0);
  return countInversions(
    sorted.map(([, target]) => target),
    width,
  );
}

/** Pairs of numbers under `width` of which the greater comes first (Fenwick tree). */
function countInversions(targets: readonly number[], width: number): number {
  const tree = new Uint32Array(width + 1);
  let crossings = 0;
  let seen = 0;
  for (const target of targets) {
    let upTo = 0;
    for (let at = target + 1; at > 0; at -= at & -at) upTo += tree[at] ?? 0;
    crossings += seen - upTo;
    for (let at = target + 1; at <= width; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
    seen += 1;
  }
  return crossings;
}
