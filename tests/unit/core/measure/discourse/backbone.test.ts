import { describe, expect, test } from "vitest";
import { nestedBackbone, type OneModeNetwork } from "#core/measure/discourse/backbone.ts";
import { coded } from "./coded.ts";

const SETTINGS: OneModeNetwork = {
  network: "onemode",
  aggregation: "congruence",
  normalization: "no",
  rows: "person",
  columns: "concept",
  qualifier: { kind: "stance" },
  duplicates: "include",
  isolates: false,
  filters: [],
};

describe("nested backbone", () => {
  test("of a path of three actors: both positions carry half of it", () => {
    const debate = coded([
      ["Ann", "Ban", 1],
      ["Bob", "Ban", 1],
      ["Bob", "Tax", 1],
      ["Cy", "Tax", 1],
    ]);
    expect(nestedBackbone(debate, SETTINGS)).toEqual([
      {
        removed: ["Tax", "Ban"],
        loss: expect.closeTo(1, 12),
        redundantLoss: expect.closeTo(0, 12),
        statements: 0,
      },
    ]);
  });

  test("a triangle with a pendant: what ties nobody goes first, then the pendant's position", () => {
    const debate = coded([
      ["Ann", "Ban", 1],
      ["Bob", "Ban", 1],
      ["Bob", "Tax", 1],
      ["Cy", "Tax", 1],
      ["Di", "Tax", 1],
      ["Ann", "Vote", 1],
      ["Di", "Vote", -1],
    ]);
    // Whole: 4, 3, 1, 0 over 8. The triangle alone: 3, 3, 0, 0 over 6. The pendant alone: 2, 0, 0, 0 over 2.
    const close = (value: number) => expect.closeTo(value, 12);
    expect(nestedBackbone(debate, SETTINGS)).toEqual([
      { removed: ["Vote"], loss: close(0), redundantLoss: close(1), statements: 5 },
      { removed: ["Ban"], loss: close(0.25), redundantLoss: close(1), statements: 3 },
      { removed: ["Tax"], loss: close(1), redundantLoss: close(0), statements: 0 },
    ]);
  });

  test("nothing has no backbone", () => {
    expect(nestedBackbone(coded([]), SETTINGS)).toEqual([]);
  });
});
