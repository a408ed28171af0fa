import { expect, test } from "vitest";
import { forceAtlas } from "#core/network/force-atlas.ts";
import { PointTree } from "#core/network/point-tree.ts";
import { seededRandom } from "#core/network/seeded-random.ts";

const SETTINGS = { steps: 100, scaling: 10, gravity: 1, theta: 1 };

function spots(count: number) {
  const random = seededRandom(count);
  return {
    x: Float64Array.from({ length: count }, () => random() * 100),
    y: Float64Array.from({ length: count }, () => random() * 100),
  };
}

test("tied nodes come nearer to each other than to a stranger", () => {
  const graph = { size: 4, from: [0, 2], to: [1, 3], weight: [1, 1] };
  const { x, y } = forceAtlas(graph, spots(4), SETTINGS);
  const apart = (a: number, b: number) =>
    Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  expect(apart(0, 1)).toBeLessThan(apart(0, 2));
  expect(apart(2, 3)).toBeLessThan(apart(1, 3));
});

test("the same start gives the same spots, and an empty graph none", () => {
  const graph = { size: 30, from: [0, 1, 2], to: [3, 4, 5], weight: [1, 1, 0.5] };
  expect(forceAtlas(graph, spots(30), SETTINGS)).toEqual(forceAtlas(graph, spots(30), SETTINGS));
  const none = { size: 0, from: [], to: [], weight: [] };
  expect(forceAtlas(none, spots(0), SETTINGS).x).toHaveLength(0);
});

test("grouping far points changes the push on a point by little", () => {
  const count = 200;
  const points = { ...spots(count), mass: new Float64Array(count).fill(2) };
  const tree = new PointTree(points);
  tree.build();
  const pushed = (theta: number) => {
    const force = {
      dx: new Float64Array(count),
      dy: new Float64Array(count),
      strength: 1,
      theta,
    };
    for (let point = 0; point < count; point += 1) tree.repel(point, force);
    return force;
  };
  const exact = pushed(1e-9);
  const grouped = pushed(0.8);
  const size = Math.hypot(...exact.dx, ...exact.dy);
  const error = Math.hypot(
    ...exact.dx.map((value, at) => value - (grouped.dx[at] ?? 0)),
    ...exact.dy.map((value, at) => value - (grouped.dy[at] ?? 0)),
  );
  expect(error / size).toBeLessThan(0.05);
});
