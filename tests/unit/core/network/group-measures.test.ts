import { describe, expect, test } from "vitest";
import { adjustedRand } from "#core/network/adjusted-rand.ts";
import { eiIndex } from "#core/network/ei-index.ts";
import { polarisation } from "#core/network/polarisation.ts";
import { pairPlace } from "#core/network/project-rows.ts";

function graph(size: number, edges: readonly [number, number, number][]) {
  return {
    size,
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weight: edges.map(([, , weight]) => weight),
  };
}

describe("E-I index", () => {
  const four = graph(4, [
    [0, 1, 1],
    [2, 3, 1],
    [0, 1, 2],
    [1, 2, 1],
  ]);

  test("is (between − inside) over all ties, by weight", () => {
    expect(eiIndex(four, [0, 0, 1, 1])).toEqual({
      ...{ defined: true, value: -0.6, inside: 4, between: 1 },
    });
  });

  test("is 1 with every tie between groups, −1 with every tie inside", () => {
    expect(eiIndex(four, [0, 1, 0, 1])).toMatchObject({ value: 1 });
    expect(eiIndex(four, [0, 0, 0, 0])).toMatchObject({ value: -1 });
  });

  test("leaves nodes without a group out, and says when nothing is left", () => {
    expect(eiIndex(four, [0, 0, undefined, 1])).toMatchObject({ value: -1, inside: 3 });
    const none = eiIndex(four, [0, undefined, 1, undefined]);
    expect(none).toEqual({ defined: false, reason: "no two nodes with a group are tied" });
    expect(eiIndex(graph(0, []), [])).toMatchObject({ defined: false });
  });
});

describe("polarisation", () => {
  function pairs(size: number, ties: readonly [number, number, number][]) {
    const cells = new Float64Array((size * (size - 1)) / 2);
    for (const [row, column, weight] of ties) cells[pairPlace(size, row, column)] = weight;
    return { size, cells };
  }
  const congruence = pairs(4, [
    [0, 1, 2],
    [2, 3, 1],
    [1, 2, 1],
  ]);
  const conflict = pairs(4, [
    [0, 1, 1],
    [0, 2, 2],
    [1, 3, 3],
  ]);

  test("is the share of agreement inside and disagreement between camps", () => {
    expect(polarisation({ congruence, conflict, campOf: [0, 0, 1, 1] })).toEqual({
      defined: true,
      value: 0.8,
      agreement: { inside: 3, between: 1 },
      disagreement: { inside: 1, between: 5 },
    });
  });

  test("is 1 in a debate of two camps that agree inside and oppose each other only", () => {
    const ideal = { congruence: pairs(3, [[0, 1, 2]]), conflict: pairs(3, [[0, 2, 1]]) };
    expect(polarisation({ ...ideal, campOf: [0, 0, 1] })).toMatchObject({ value: 1 });
    expect(polarisation({ ...ideal, campOf: [0, 1, 0] })).toMatchObject({ value: 0 });
  });

  test("needs two camps and a tie between their members", () => {
    const one = polarisation({ congruence, conflict, campOf: [0, 0, 0, 0] });
    expect(one).toEqual({ defined: false, reason: "there are fewer than two camps" });
    const empty = pairs(2, []);
    const none = polarisation({ congruence: empty, conflict: empty, campOf: [0, 1] });
    expect(none).toMatchObject({ defined: false, reason: expect.stringContaining("agree") });
  });
});

describe("adjusted Rand index", () => {
  test("follows the formula, whatever the clusters are called", () => {
    // Pairs together: 3 + 3 and 1 + 6; in both 1 + 3; expected 6 · 7 / 15 = 2.8, most 6.5.
    const value = (4 - 2.8) / (6.5 - 2.8);
    expect(adjustedRand([0, 0, 0, 1, 1, 1], [5, 5, 2, 2, 2, 2])).toEqual({
      defined: true,
      value: expect.closeTo(value, 12),
    });
    expect(adjustedRand([0, 0, 1, 1], [7, 7, 3, 3])).toEqual({ defined: true, value: 1 });
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toMatchObject({
      value: expect.closeTo(-0.5, 12),
    });
  });

  test("is not defined when chance explains everything", () => {
    expect(adjustedRand([0, 0, 0], [1, 1, 1])).toMatchObject({ defined: false });
    expect(adjustedRand([0, 1, 2], [2, 1, 0])).toMatchObject({ defined: false });
    expect(adjustedRand([0], [0])).toMatchObject({
      reason: "fewer than two nodes are in both divisions",
    });
  });
});
