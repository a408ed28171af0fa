import fc from "fast-check";
import { expect, test } from "vitest";
import { removeOverlaps } from "#core/network/remove-overlaps.ts";

const box = fc.record({
  x: fc.integer({ min: -100, max: 100 }),
  y: fc.integer({ min: -100, max: 100 }),
  half: fc.integer({ min: 5, max: 60 }),
  up: fc.integer({ min: 5, max: 20 }),
  down: fc.integer({ min: 5, max: 60 }),
});

test("no crowd of boxes overlaps afterwards, wherever they started", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const crowd = {
        x: Float64Array.from(boxes, ({ x }) => x),
        y: Float64Array.from(boxes, ({ y }) => y),
        reaches: boxes,
      };
      expect(removeOverlaps(crowd)).toBe(true);
      const overlapping = boxes.some((one, a) =>
        boxes.some((other, b) => {
          if (b >= a) return false;
          const apartX = Math.abs((crowd.x[a] ?? 0) - (crowd.x[b] ?? 0));
          const [ya, yb] = [crowd.y[a] ?? 0, crowd.y[b] ?? 0];
          return (
            apartX < one.half + other.half - 1e-6 &&
            ya - one.up < yb + other.down - 1e-6 &&
            yb - other.up < ya + one.down - 1e-6
          );
        }),
      );
      expect(overlapping).toBe(false);
    }),
  );
});

test("boxes that do not overlap stay where they are", () => {
  const reach = { half: 5, up: 5, down: 5 };
  const crowd = { x: Float64Array.of(0, 20), y: Float64Array.of(0, 0), reaches: [reach, reach] };
  expect(removeOverlaps(crowd)).toBe(true);
  expect([...crowd.x, ...crowd.y]).toEqual([0, 20, 0, 0]);
});
