import fc from "fast-check";
import { expect, test } from "vitest";
import { scalesFor } from "#components/take-away/svg-png.ts";

test("an ordinary picture is drawn at twice its size", () => {
  expect(scalesFor({ width: 1000, height: 2000 })).toEqual([2]);
});

test("a large one is tried at twice its size, then as large as every browser can draw", () => {
  const [first, safe = 0] = scalesFor({ width: 4000, height: 4000 });
  expect(first).toBe(2);
  expect(4000 * safe).toBeCloseTo(4096, 6);
});

test("no side and no last try is larger than what browsers draw", () => {
  const side = fc.integer({ min: 1, max: 60_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scales = scalesFor({ width, height });
      const last = scales.at(-1) ?? Number.NaN;
      expect(Math.max(...scales) * Math.max(width, height)).toBeLessThanOrEqual(16_384.001);
      expect(last ** 2 * width * height).toBeLessThanOrEqual(2 ** 24 + 1);
      expect(last).toBeGreaterThan(0);
    }),
  );
});
