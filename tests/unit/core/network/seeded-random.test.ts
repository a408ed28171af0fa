import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#core/network/seeded-random.ts";

function draws(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
}

test("the first numbers of seed 0 never change", () => {
  expect(draws(0, 2)).toEqual([0.26642920868471265, 0.0003297457005828619]);
});

test("every number lies in 0 (included) to 1 (excluded), the same for the same seed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const numbers = draws(seed, 50);
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      expect(draws(seed, 50)).toEqual(numbers);
    }),
  );
});

test("the mean of many numbers is near one half", () => {
  const numbers = draws(5, 10_000);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1);
});
