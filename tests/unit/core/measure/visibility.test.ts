import { describe, expect, test } from "vitest";
import { visibility } from "#core/measure/visibility.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

describe("visibility of an actor", () => {
  const index = buildIndex({
    statements: [
      { date: "2025-02", source: "paper" },
      { date: "2025-02-03", source: "radio", position: "cost" },
      { date: "2024", source: "paper" },
    ],
  });

  test("counts statements, positions and sources, with the first and the last date", () => {
    expect(visibility(index, [0, 1, 2])).toEqual({
      statements: 3,
      positions: 2,
      sources: 2,
      firstDate: "2024",
      lastDate: "2025-02",
    });
  });

  test("does not depend on the order of the statements", () => {
    expect(visibility(index, [2, 0, 1])).toEqual(visibility(index, [0, 1, 2]));
  });

  test("of nothing is zero, without dates", () => {
    expect(visibility(index, [])).toEqual({
      statements: 0,
      positions: 0,
      sources: 0,
      firstDate: undefined,
      lastDate: undefined,
    });
  });
});
