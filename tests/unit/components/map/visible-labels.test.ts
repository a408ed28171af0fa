import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Label, type Obstacle, visibleLabels } from "#components/map/visible-labels.ts";

const box = (left: number, top: number, width = 40, height = 12) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const anyBox = fc
  .record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 1, max: 160 }),
    height: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ x, y, width, height }) => box(x, y, width, height));
const anyLabels = fc
  .array(fc.record({ box: anyBox, priority: fc.integer({ min: 0, max: 5 }) }), { maxLength: 40 })
  .map((list) => list.map((label, at): Label => ({ ...label, id: `label-${at}` })));
const anyObstacles = fc
  .array(anyBox, { maxLength: 15 })
  .map((list) => list.map((each, at): Obstacle => ({ id: `label-${at}`, box: each })));

function overlap(a: Label["box"], b: Label["box"]): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe("visible labels", () => {
  test("no labels give none", () => {
    expect(visibleLabels([], [])).toEqual(new Set());
  });

  test("of two labels in one place the one with more ties is shown", () => {
    const labels = [
      { id: "quiet", box: box(0, 0), priority: 1 },
      { id: "busy", box: box(10, 4), priority: 7 },
      { id: "apart", box: box(200, 0), priority: 0 },
    ];
    expect(visibleLabels(labels, [])).toEqual(new Set(["busy", "apart"]));
  });

  test("a label may touch another, and may cover its own node but no other", () => {
    const labels = [
      { id: "a", box: box(0, 0), priority: 2 },
      { id: "b", box: box(40, 0), priority: 1 },
      { id: "c", box: box(300, 0), priority: 1 },
    ];
    const obstacles = [
      { id: "a", box: box(0, 0, 10, 10) },
      { id: "x", box: box(310, 2, 10, 10) },
    ];
    expect(visibleLabels(labels, obstacles)).toEqual(new Set(["a", "b"]));
  });

  test("shown labels never overlap each other or another node", () => {
    fc.assert(
      fc.property(anyLabels, anyObstacles, (labels, obstacles) => {
        const visible = visibleLabels(labels, obstacles);
        const shown = labels.filter((label) => visible.has(label.id));
        for (const one of shown) {
          const others = [...shown, ...obstacles].filter((other) => other.id !== one.id);
          expect(others.filter((other) => overlap(one.box, other.box))).toEqual([]);
        }
      }),
    );
  });

  test("a hidden label is in the way of a shown one of at least its priority, or of a node", () => {
    fc.assert(
      fc.property(anyLabels, anyObstacles, (labels, obstacles) => {
        const visible = visibleLabels(labels, obstacles);
        for (const hidden of labels.filter((label) => !visible.has(label.id))) {
          const byLabel = labels.some(
            (label) =>
              visible.has(label.id) &&
              label.priority >= hidden.priority &&
              overlap(label.box, hidden.box),
          );
          const byNode = obstacles.some(
            (each) => each.id !== hidden.id && overlap(each.box, hidden.box),
          );
          expect(byLabel || byNode).toBe(true);
        }
      }),
    );
  });

  test("the order of the input does not matter", () => {
    fc.assert(
      fc.property(anyLabels, anyObstacles, (labels, obstacles) => {
        expect(visibleLabels(labels.toReversed(), obstacles.toReversed())).toEqual(
          visibleLabels(labels, obstacles),
        );
      }),
    );
  });
});
