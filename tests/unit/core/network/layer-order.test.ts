import fc from "fast-check";
import { expect, test } from "vitest";
import { countCrossings, orderLayers } from "#core/network/layer-order.ts";

const anyTies = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(7)), {
  maxLength: 40,
  selector: ([a, b]) => `${a} ${b}`,
});

test("the crossings of two ladders with their rungs swapped are counted by hand as one", () => {
  expect(countCrossings([])).toBe(0);
  expect(
    countCrossings([
      [0, 1],
      [1, 0],
    ]),
  ).toBe(1);
});

test("the count is that of comparing every pair of ties", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      let expected = 0;
      for (const [a, b] of ties) {
        for (const [c, d] of ties) if (a < c && b > d) expected += 1;
      }
      expect(countCrossings(ties)).toBe(expected);
    }),
  );
});

test("ties that can be drawn without crossings are", () => {
  const order = orderLayers({
    middle: 3,
    sink: [0, 0, 0],
    outers: [
      {
        size: 3,
        ties: [
          [0, 2],
          [1, 0],
          [2, 1],
        ],
      },
    ],
  });
  expect(order.crossings).toBe(0);
});

test("each layer is ordered without losing anything, never worse than as given", () => {
  fc.assert(
    fc.property(anyTies, anyTies, (left, right) => {
      const order = orderLayers({
        middle: 8,
        sink: new Array(8).fill(0),
        outers: [
          { size: 10, ties: left },
          { size: 10, ties: right },
        ],
      });
      expect([...order.middle].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      for (const outer of order.outers) expect(new Set(outer).size).toBe(10);
      expect(order.crossings).toBeLessThanOrEqual(countCrossings(left) + countCrossings(right));
    }),
  );
});

test("things that are tied to the foot sink to the end", () => {
  const { middle } = orderLayers({ middle: 3, sink: [2, 0, 0], outers: [] });
  expect(middle.at(-1)).toBe(0);
});
