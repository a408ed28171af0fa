import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strongestTies, TIES_MAX } from "#core/explore/research/shown-network.ts";

describe("the strongest ties", () => {
  test("of a symmetric network each stands once, by strength and not by sign", () => {
    const names = ["a", "b", "c"];
    const matrix = [
      [0, 1, -2],
      [1, 0, 0],
      [-2, 0, 0],
    ].map((line) => Float64Array.from(line));
    expect(strongestTies({ rows: names, columns: names, matrix }, true)).toEqual({
      strongest: [
        { row: 0, column: 2, weight: -2 },
        { row: 0, column: 1, weight: 1 },
      ],
      ties: 2,
      pairs: 3,
    });
  });

  test("a network without nodes has none", () => {
    expect(strongestTies({ rows: [], columns: [], matrix: [] }, true)).toEqual({
      strongest: [],
      ties: 0,
      pairs: 0,
    });
  });

  test("of many, they are those that sorting all would put first", () => {
    const line = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 90, maxLength: 90 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 70, maxLength: 70 }), (lines) => {
        const matrix = lines.map((one) => Float64Array.from(one));
        const rows = lines.map((_, at) => `r${at}`);
        const columns = Array.from({ length: 90 }, (_, at) => `c${at}`);
        const all = lines
          .flatMap((one, row) => one.map((weight, column) => ({ row, column, weight })))
          .filter(({ weight }) => weight !== 0)
          .sort(
            (a, b) =>
              Math.abs(b.weight) - Math.abs(a.weight) || a.row - b.row || a.column - b.column,
          );
        const { strongest, ties } = strongestTies({ rows, columns, matrix }, false);
        expect(ties).toBe(all.length);
        expect(strongest).toEqual(all.slice(0, TIES_MAX));
      }),
      { numRuns: 8 },
    );
  });
});
