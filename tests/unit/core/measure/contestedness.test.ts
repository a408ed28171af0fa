import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "#core/debate/vocabulary.ts";
import { contestedness } from "#core/measure/contestedness.ts";

describe("how contested a position is", () => {
  test.each([
    [["support", "support", "oppose"], 2 / 3],
    [["support", "oppose"], 1],
    [["support", "support"], 0],
    [["support"], 0],
    [["support", "mixed"], 0.5],
    [["mixed"], 1],
    [["support", "neutral", "neutral"], 0],
  ] as const)("stances %j give %d", (stances, expected) => {
    expect(contestedness(stances)).toBeCloseTo(expected, 12);
  });

  test("does not exist where no actor has a stance", () => {
    expect(contestedness([])).toBeUndefined();
    expect(contestedness(["neutral"])).toBeUndefined();
  });

  test("lies within 0..1, whatever the order, and does not tell the sides apart", () => {
    const swapped = {
      support: "oppose",
      oppose: "support",
      mixed: "mixed",
      neutral: "neutral",
    } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANCES)), (stances) => {
        const value = contestedness(stances);
        expect(contestedness(stances.toReversed())).toBe(value);
        expect(contestedness(stances.map((stance) => swapped[stance]))).toBe(value);
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
