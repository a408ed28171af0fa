import { expect, test } from "vitest";
import { markGrowth, thinWidth, tieStrength } from "#components/map/frame/from-far.ts";

test("ties keep their colour up to 1,500 in view; above, the more there are the fainter each is", () => {
  expect([1, 400, 1_500].map(tieStrength)).toEqual([1, 1, 1]);
  const strengths = [1_501, 5_000, 18_754, 100_000].map(tieStrength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(tieStrength(18_754)).toBeLessThan(0.1);
  expect(tieStrength(1e9)).toBeGreaterThan(0);
});

test("lines of a very large map are half a px wide at least and no wider near by; marks are 3 px at least", () => {
  expect(thinWidth(1.5, 0.1) * 0.1).toBeCloseTo(0.5);
  expect(thinWidth(1.5, 0.5)).toBe(1.5);
  expect(thinWidth(1.5, 2) * 2).toBeCloseTo(0.75);
  expect(markGrowth(20, 0.05) * 20 * 0.05).toBeCloseTo(3.2);
  expect(markGrowth(20, 0.2)).toBe(1);
});
