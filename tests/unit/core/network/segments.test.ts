import { expect, test } from "vitest";
import { segmentMeetsBox, segmentsCross } from "#core/network/segments.ts";

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };

test("a line through a box meets it, one along its edge or past it does not", () => {
  expect(segmentMeetsBox({ x: -5, y: 5 }, { x: 15, y: 6 }, BOX)).toBe(true);
  expect(segmentMeetsBox({ x: 5, y: 5 }, { x: 6, y: 6 }, BOX)).toBe(true);
  expect(segmentMeetsBox({ x: -5, y: 10 }, { x: 15, y: 10 }, BOX)).toBe(false);
  expect(segmentMeetsBox({ x: -5, y: 8 }, { x: 5, y: 30 }, BOX)).toBe(false);
});

test("lines cross between their ends only", () => {
  const flat = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ] as const;
  expect(
    segmentsCross(flat, [
      { x: 5, y: -5 },
      { x: 5, y: 5 },
    ]),
  ).toBe(true);
  expect(
    segmentsCross(flat, [
      { x: 10, y: 0 },
      { x: 10, y: 5 },
    ]),
  ).toBe(false);
  expect(
    segmentsCross(flat, [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ]),
  ).toBe(false);
});
