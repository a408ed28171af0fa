import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { louvain } from "#core/network/louvain.ts";
import { modularity, type UndirectedGraph } from "#core/network/modularity.ts";

function graphOf(size: number, edges: readonly (readonly [number, number, number?])[]) {
  return {
    size,
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weight: edges.map(([, , weight = 1]) => weight),
  } satisfies UndirectedGraph;
}

function clique(first: number, size: number): [number, number][] {
  const nodes = Array.from({ length: size }, (_, at) => first + at);
  return nodes.flatMap((a) => nodes.filter((b) => b > a).map((b): [number, number] => [a, b]));
}

/** Modularity as the double sum over pairs of nodes, straight from its definition. */
function byPairs(graph: UndirectedGraph, community: ArrayLike<number>): number {
  const nodes = Array.from({ length: graph.size }, (_, node) => node);
  const edges = Array.from(graph.from, (from, edge) => ({
    ends: [from, graph.to[edge] ?? 0],
    weight: graph.weight[edge] ?? 0,
  }));
  const sum = (list: readonly { weight: number }[]) =>
    list.reduce((all, one) => all + one.weight, 0);
  const strength = nodes.map((node) => sum(edges.filter(({ ends }) => ends.includes(node))));
  const total = 2 * sum(edges);
  if (total === 0) return 0;
  const parts = nodes.flatMap((a) =>
    nodes
      .filter((b) => community[a] === community[b])
      .map((b) => {
        const tied = edges.filter(({ ends }) => a !== b && ends.includes(a) && ends.includes(b));
        return sum(tied) - ((strength[a] ?? 0) * (strength[b] ?? 0)) / total;
      }),
  );
  return parts.reduce((all, part) => all + part, 0) / total;
}

const someGraph = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 9 })), {
      selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
      maxLength: 30,
    })
    .map((edges) =>
      graphOf(
        size,
        edges.filter(([a, b]) => a !== b),
      ),
    ),
);

describe("communities by the Louvain method", () => {
  test("worked by hand: two triangles joined by an edge part there, modularity 5/14", () => {
    // 7 edges, 6 inside; each side has 7 of the 14 edge ends: 6/7 − 2 × (7/14)².
    const found = louvain(graphOf(6, [...clique(0, 3), ...clique(3, 3), [2, 3]]));
    expect(Array.from(found.community)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(found.count).toBe(2);
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  test("two cliques of five joined by an edge: 20/21 − 1/2", () => {
    const found = louvain(graphOf(10, [...clique(0, 5), ...clique(5, 5), [4, 5]]));
    expect(found.count).toBe(2);
    expect(found.modularity).toBeCloseTo(20 / 21 - 1 / 2, 12);
  });

  test("a ring of thirty cliques of five is parted no worse than clique by clique", () => {
    const ring = Array.from({ length: 30 }, (_, at): [number, number] => [
      at * 5 + 4,
      ((at + 1) % 30) * 5,
    ]);
    const cliques = Array.from({ length: 30 }, (_, at) => clique(at * 5, 5)).flat();
    const graph = graphOf(150, [...cliques, ...ring]);
    const found = louvain(graph);
    const cliqueOf = Array.from({ length: 150 }, (_, node) => Math.floor(node / 5));
    expect(found.modularity).toBeGreaterThanOrEqual(modularity(graph, cliqueOf) - 1e-9);
    for (let node = 0; node < 150; node += 1) {
      expect(found.community[node]).toBe(found.community[Math.floor(node / 5) * 5]);
    }
  });

  test("weights count: a square parts along its weak edges", () => {
    const found = louvain(
      graphOf(4, [
        [0, 1, 5],
        [1, 2, 1],
        [2, 3, 5],
        [3, 0, 1],
      ]),
    );
    expect(Array.from(found.community)).toEqual([0, 0, 1, 1]);
    expect(found.modularity).toBeCloseTo(10 / 12 - 1 / 2, 12);
  });

  test("nothing, one node and nodes without edges stand alone with modularity 0", () => {
    expect(louvain(graphOf(0, []))).toMatchObject({ count: 0, modularity: 0 });
    expect(louvain(graphOf(1, []))).toMatchObject({ count: 1, modularity: 0 });
    const alone = louvain(graphOf(3, []));
    expect(Array.from(alone.community)).toEqual([0, 1, 2]);
    expect(alone.modularity).toBe(0);
  });

  test("it is a division, with its modularity by definition, within −0.5..1 and not below one whole", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const { community, count, modularity: found } = louvain(graph);
        expect(community).toHaveLength(graph.size);
        expect([...new Set(community)]).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(found).toBeCloseTo(byPairs(graph, community), 9);
        expect(found).toBeGreaterThanOrEqual(-1e-9);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("modularity of any division lies between −0.5 and 1", () => {
    const divided = someGraph.chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.array(fc.nat(3), { minLength: graph.size, maxLength: graph.size }),
      ),
    );
    fc.assert(
      fc.property(divided, ([graph, community]) => {
        const found = modularity(graph, community);
        expect(found).toBeCloseTo(byPairs(graph, community), 9);
        expect(found).toBeGreaterThanOrEqual(-0.5 - 1e-9);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a node with an edge never stands alone, and nobody shares a community across parts", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const { community } = louvain(graph);
        for (const node of [...Array.from(graph.from), ...Array.from(graph.to)]) {
          const mates = community.filter((one) => one === community[node]);
          expect(mates.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  test("where the parting is clear, any order of visits finds it", () => {
    const graph = graphOf(10, [...clique(0, 5), ...clique(5, 5), [4, 5]]);
    const orders = fc.shuffledSubarray(
      Array.from({ length: 10 }, (_, node) => node),
      { minLength: 10 },
    );
    fc.assert(
      fc.property(orders, (order) => {
        expect(Array.from(louvain(graph, order).community)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
      }),
    );
  });
});
