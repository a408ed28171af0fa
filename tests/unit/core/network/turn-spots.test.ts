import { expect, test } from "vitest";
import { turnToWidest } from "#core/network/turn-spots.ts";

test("spots on a steep line come to lie on the x axis around their middle", () => {
  const { x, y } = turnToWidest({ x: Float64Array.of(0, 3, 6), y: Float64Array.of(0, 4, 8) });
  expect([...y].every((value) => Math.abs(value) < 1e-9)).toBe(true);
  expect(Math.abs((x[2] ?? 0) - (x[0] ?? 0))).toBeCloseTo(10, 9);
  expect(x[1]).toBeCloseTo(0, 9);
});
