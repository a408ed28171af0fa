import fc from "fast-check";
import { expect, test } from "vitest";
import { convexHull } from "#core/network/convex-hull.ts";

const point = (x: number, y: number) => ({ x, y });

test("worked by hand: a square with points inside and on its edges", () => {
  const square = [point(0, 0), point(4, 0), point(4, 4), point(0, 4)];
  const inside = [point(2, 2), point(1, 3), point(2, 0), point(4, 1)];
  expect(convexHull([...inside, ...square])).toEqual(square);
});

test("none, one, two, and the same again", () => {
  expect(convexHull([])).toEqual([]);
  expect(convexHull([point(1, 2), point(1, 2)])).toEqual([point(1, 2)]);
  expect(convexHull([point(3, 1), point(0, 1), point(3, 1)])).toEqual([point(0, 1), point(3, 1)]);
});

test("every point lies inside, every corner is one of the points, and it turns one way only", () => {
  const points = fc.array(fc.record({ x: fc.integer({ max: 50 }), y: fc.integer({ min: -50 }) }), {
    minLength: 3,
    maxLength: 30,
  });
  const small = points.map((all) => all.map(({ x, y }) => point(x % 50, y % 50)));
  fc.assert(
    fc.property(small, (all) => {
      const hull = convexHull(all);
      for (const corner of hull) expect(all).toContainEqual(corner);
      if (hull.length < 3) return;
      hull.forEach((a, at) => {
        const b = hull[(at + 1) % hull.length] ?? a;
        for (const c of all) {
          expect((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).toBeGreaterThanOrEqual(0);
        }
      });
    }),
  );
});
