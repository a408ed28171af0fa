import { describe, expect, test } from "vitest";
import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import { discourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import type { NetworkSettings } from "#core/measure/discourse/network-settings.ts";

const ORDINARY = {
  rows: "person",
  columns: "concept",
  qualifier: { kind: "stance" },
  duplicates: "include",
  isolates: false,
  filters: [],
} as const;

function lines(...given: [person: string, stance: number, concept?: string, theme?: string][]) {
  return given.map(
    ([person, stance, concept = "Ban", theme = ""], rank): CodedStatement => ({
      ...{ id: String(rank), rank, time: rank, document: 1, start: rank, stop: rank, stance },
      values: { person, concept, theme },
    }),
  );
}

function cellsOf(statements: CodedStatement[], kind: Partial<NetworkSettings>, levels?: number[]) {
  const settings = { ...ORDINARY, ...kind } as NetworkSettings;
  const { matrix } = discourseNetwork({ statements, levels: levels ?? "observed" }, settings);
  return matrix.map((line) => [...line]);
}

describe("one-mode networks, worked by hand", () => {
  const scale = Array.from({ length: 11 }, (_, at) => at - 5);
  const onemode = { network: "onemode", normalization: "no" } as const;

  test("the manual's example: −4 twice against +2 three times on a scale from −5 to 5 is 2.4", () => {
    const statements = lines(["X", -4], ["X", -4], ["Y", 2], ["Y", 2], ["Y", 2]);
    const cell = (aggregation: "congruence" | "conflict" | "subtract") =>
      cellsOf(statements, { ...onemode, aggregation }, scale)[0]?.[1];
    expect(cell("congruence")).toBeCloseTo(2.4, 12);
    expect(cell("conflict")).toBeCloseTo(3.6, 12);
    expect(cell("subtract")).toBeCloseTo(-1.2, 12);
  });

  test("a scale on which one grade occurs has no distances: all is congruence, never NaN", () => {
    const statements = lines(["X", 3], ["Y", 3], ["Y", 3]);
    expect(cellsOf(statements, { ...onemode, aggregation: "congruence" })[0]?.[1]).toBe(2);
    expect(cellsOf(statements, { ...onemode, aggregation: "conflict" })[0]?.[1]).toBe(0);
  });

  test("average divides by the mean number of statements, cosine by the product", () => {
    const statements = lines(["X", 1], ["X", 1, "Tax"], ["X", 1, "Vote"], ["Y", 1]);
    const cell = (normalization: "average" | "cosine") =>
      cellsOf(statements, { network: "onemode", aggregation: "ignore", normalization })[0]?.[1];
    expect(cell("average")).toBe(1 / 2);
    expect(cell("cosine")).toBe(1 / 3);
  });

  test("texts: shared ones are congruence, unmatched mentions conflict", () => {
    const statements = lines(
      ["X", 1, "Ban", "cost"],
      ["X", 1, "Ban", "health"],
      ["X", 1, "Ban", "health"],
      ["Y", 1, "Ban", "cost"],
      ["Y", 1, "Tax", "cost"],
    );
    const text = { ...onemode, qualifier: { kind: "text", variable: "theme" } } as const;
    expect(cellsOf(statements, { ...text, aggregation: "congruence" })[0]?.[1]).toBe(1);
    expect(cellsOf(statements, { ...text, aggregation: "conflict" })[0]?.[1]).toBe(3);
    expect(cellsOf(statements, { ...text, aggregation: "subtract" })[0]?.[1]).toBe(-2);
    const average = { ...text, normalization: "average", aggregation: "conflict" } as const;
    expect(cellsOf(statements, average)[0]?.[1]).toBe(3 / 2.5);
  });
});

describe("two-mode networks, worked by hand", () => {
  const statements = lines(["X", 1], ["X", -1], ["X", 1], ["X", 1, "Tax"], ["Y", -1, "Tax"]);

  test("combine says which stances occur, subtract sums them, ignore counts", () => {
    const kind = { network: "twomode", normalization: "no" } as const;
    const cells = (aggregation: "combine" | "subtract" | "ignore") =>
      cellsOf(statements, { ...kind, aggregation }, [-1, 1]);
    expect(cells("combine")).toEqual([
      [3, 1],
      [0, 2],
    ]);
    expect(cells("subtract")).toEqual([
      [1, 1],
      [0, -1],
    ]);
    expect(cells("ignore")).toEqual([
      [3, 1],
      [0, 1],
    ]);
  });

  test("activity divides rows and prominence columns by their statements", () => {
    const kind = { network: "twomode", aggregation: "subtract" } as const;
    expect(cellsOf(statements, { ...kind, normalization: "activity" }, [-1, 1])).toEqual([
      [1 / 4, 1 / 4],
      [0, -1],
    ]);
    expect(cellsOf(statements, { ...kind, normalization: "prominence" }, [-1, 1])).toEqual([
      [1 / 3, 1 / 2],
      [0, -1 / 2],
    ]);
  });

  test("combine with prominence divides by the rows that mention a column, square or not", () => {
    const kind = { network: "twomode", aggregation: "combine" } as const;
    const wide = [...statements, ...lines(["Z", 1, "Vote"])];
    expect(cellsOf(wide, { ...kind, normalization: "prominence" }, [-1, 1])).toEqual([
      [3, 1 / 2, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });
});
