import { describe, expect, test } from "vitest";
import { centralities } from "#core/measure/centrality.ts";

describe("centrality", () => {
  test("in a path the middle is on the one way between the ends", () => {
    const path = { size: 3, from: [0, 1], to: [1, 2], weight: [1, 1] };
    const close = (value: number) => ({ defined: true, value: expect.closeTo(value, 9) });
    expect(centralities(path)).toEqual([
      { degree: 1, strength: 1, betweenness: 0, eigenvector: close(0.5) },
      { degree: 2, strength: 2, betweenness: 1, eigenvector: close(Math.SQRT1_2) },
      { degree: 1, strength: 1, betweenness: 0, eigenvector: close(0.5) },
    ]);
  });

  test("weights count for strength and eigenvector, not for betweenness", () => {
    // Eigenvalue √5 of weights 1 and 2: the ends stand 1 to 2.
    const found = centralities({ size: 3, from: [0, 1], to: [1, 2], weight: [1, 2] });
    expect(found.map(({ strength }) => strength)).toEqual([1, 3, 2]);
    expect(found[1]?.betweenness).toBe(1);
    const values = found.map(({ eigenvector }) => eigenvector.defined && eigenvector.value);
    expect(Number(values[2]) / Number(values[0])).toBeCloseTo(2, 8);
  });

  test("in a ring of five everybody lies on a sixth of the ways between others", () => {
    const ring = { size: 5, from: [0, 1, 2, 3, 4], to: [1, 2, 3, 4, 0], weight: [1, 1, 1, 1, 1] };
    for (const { betweenness, eigenvector } of centralities(ring)) {
      expect(betweenness).toBeCloseTo(1 / 6, 12);
      expect(eigenvector).toEqual({ defined: true, value: expect.closeTo(Math.sqrt(0.2), 9) });
    }
  });

  test("a node without a tie is not central at all", () => {
    const found = centralities({ size: 4, from: [0, 1], to: [1, 2], weight: [1, 1] });
    expect(found[3]).toEqual({
      degree: 0,
      strength: 0,
      betweenness: 0,
      eigenvector: { defined: true, value: 0 },
    });
  });

  test("without ties there is no eigenvector, and two nodes have no others between them", () => {
    const [alone] = centralities({ size: 1, from: [], to: [], weight: [] });
    expect(alone).toEqual({
      ...{ degree: 0, strength: 0, betweenness: 0 },
      eigenvector: { defined: false, reason: "no two nodes are tied" },
    });
    expect(centralities({ size: 2, from: [0], to: [1], weight: [3] })[0]?.betweenness).toBe(0);
    expect(centralities({ size: 0, from: [], to: [], weight: [] })).toEqual([]);
  });
});
