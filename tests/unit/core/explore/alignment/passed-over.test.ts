import { expect, test } from "vitest";
import { passedOver } from "#core/explore/alignment/passed-over.ts";

const box = { width: 10, height: 10 };
const corner = { left: 20, top: 20 };

test.each([
  ["through the middle", { x: 0, y: 25 }, { x: 60, y: 25 }, true],
  ["over a corner", { x: 18, y: 25 }, { x: 25, y: 18 }, true],
  ["past a corner", { x: 10, y: 25 }, { x: 25, y: 10 }, false],
  ["above it", { x: 0, y: 10 }, { x: 60, y: 10 }, false],
  ["ending before it", { x: 0, y: 25 }, { x: 15, y: 25 }, false],
  ["straight down through it", { x: 25, y: 0 }, { x: 25, y: 90 }, true],
  ["straight down beside it", { x: 40, y: 0 }, { x: 40, y: 90 }, false],
])("a line %s", (_, a, b, wanted) => {
  expect(passedOver({ a, b }, box, corner)).toBe(wanted);
  expect(passedOver({ a: b, b: a }, box, corner)).toBe(wanted);
});
