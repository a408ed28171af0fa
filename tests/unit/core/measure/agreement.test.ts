import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stance } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { agreement } from "#core/measure/agreement.ts";
import type { StancesOfActor } from "#core/measure/stance-on.ts";

function stances(...pairs: [position: number, stance: Stance][]): StancesOfActor {
  return new Map(
    pairs.map(([position, stance]) => [position, { stance, reported: false, from: [] }]),
  );
}

const someStances = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom(...STANCES)), { selector: ([at]) => at })
  .map((pairs) => stances(...pairs));

describe("agreement of two actors", () => {
  test("worked by hand: alike, opposed and half apart give one half", () => {
    const a = stances([0, "support"], [1, "support"], [2, "mixed"], [3, "oppose"]);
    const b = stances([0, "support"], [1, "oppose"], [2, "oppose"], [9, "support"]);
    expect(agreement(a, b)).toEqual({ agreement: 0.5, shared: [0, 1, 2] });
  });

  test("is 1 for the same stances and 0 for opposed ones", () => {
    const a = stances([0, "support"], [1, "oppose"]);
    expect(agreement(a, a)?.agreement).toBe(1);
    expect(agreement(a, stances([0, "oppose"], [1, "support"]))?.agreement).toBe(0);
  });

  test("two mixed stances agree", () => {
    expect(agreement(stances([0, "mixed"]), stances([0, "mixed"]))?.agreement).toBe(1);
  });

  test("does not exist without a shared stance; neutral is none", () => {
    expect(agreement(stances(), stances())).toBeUndefined();
    expect(agreement(stances([0, "support"]), stances([1, "support"]))).toBeUndefined();
    expect(agreement(stances([0, "neutral"]), stances([0, "support"]))).toBeUndefined();
  });

  test("is symmetric, within 0..1, and 1 with oneself", () => {
    fc.assert(
      fc.property(someStances, someStances, (a, b) => {
        const found = agreement(a, b);
        expect(found).toEqual(agreement(b, a));
        if (found) {
          expect(found.agreement).toBeGreaterThanOrEqual(0);
          expect(found.agreement).toBeLessThanOrEqual(1);
        }
        expect(agreement(a, a)?.agreement ?? 1).toBe(1);
      }),
    );
  });
});
