import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extremeByDegree, nearestTowards, type Place, readingOrder } from "#components/map/walk.ts";

const place = (id: string, x: number, y: number, degree = 1): Place => ({
  id,
  point: { x, y },
  degree,
});

const places = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
  { selector: ({ x, y }) => `${x},${y}`, minLength: 1, maxLength: 30 },
);
const named = places.map((list) => list.map(({ x, y }, at) => place(`node-${at}`, x, y, at % 4)));

describe("walking from node to node", () => {
  const from = place("from", 0, 0);

  test("an arrow leads to the nearest node within 60° of its direction", () => {
    const near = place("near", 30, 20);
    const steep = place("steep", 5, -20);
    expect(nearestTowards([from, near, steep], { from, direction: "right" })).toBe(near);
    expect(nearestTowards([from, near, steep], { from, direction: "up" })).toBe(steep);
  });

  test("without a node in the cone the nearest on that side is taken, and without one nothing", () => {
    const steep = place("steep", 5, -60);
    expect(nearestTowards([from, steep], { from, direction: "right" })).toBe(steep);
    expect(nearestTowards([from, steep], { from, direction: "left" })).toBeUndefined();
  });

  test("an arrow always moves to its own side", () => {
    fc.assert(
      fc.property(named, (list) => {
        for (const start of list) {
          const right = nearestTowards(list, { from: start, direction: "right" });
          if (right !== undefined) expect(right.point.x).toBeGreaterThan(start.point.x);
          const isRightmost = list.every((other) => other.point.x <= start.point.x);
          expect(right === undefined).toBe(isRightmost);
        }
      }),
    );
  });

  test("reading order holds every node once, whatever the order given", () => {
    fc.assert(
      fc.property(named, (list) => {
        const order = readingOrder(list).map(({ id }) => id);
        expect(new Set(order).size).toBe(list.length);
        expect(readingOrder(list.toReversed()).map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  test("Home and End are the nodes with most and fewest ties, by id where equal", () => {
    const list = [place("b", 0, 0, 4), place("a", 1, 0, 4), place("c", 2, 0, 1)];
    expect(extremeByDegree(list, "busiest")?.id).toBe("a");
    expect(extremeByDegree(list, "quietest")?.id).toBe("c");
    expect(extremeByDegree([], "busiest")).toBeUndefined();
  });
});
