import { expect, test } from "vitest";
import { fullestWindow } from "#core/measure/discourse/fullest-window.ts";

const windows = (...sizes: number[]) => sizes.map((size) => ({ held: () => size }));

test("the fullest window is the first of those with the most statements", () => {
  expect(fullestWindow(windows(0, 3, 1, 3))).toBe(1);
  expect(fullestWindow(windows(0, 0))).toBe(0);
  expect(fullestWindow([])).toBe(-1);
});

test("what rounding adds makes no window fuller", () => {
  expect(fullestWindow(windows(0.3, 0.1 + 0.2))).toBe(0);
});
