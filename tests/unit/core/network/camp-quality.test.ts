import { expect, test } from "vitest";
import { sameGroupNearby, silhouette } from "#core/network/camp-quality.ts";

test("two far pairs have the silhouette worked out by hand", () => {
  // Inside 1; outside (10 + 11) / 2 = 10.5 for the outer points and (9 + 10) / 2 = 9.5 for the inner ones.
  const points = { x: [0, 1, 10, 11], y: [0, 0, 0, 0], group: [0, 0, 1, 1] };
  const byHand = (2 * (9.5 / 10.5) + 2 * (8.5 / 9.5)) / 4;
  expect(silhouette(points)).toBeCloseTo(byHand, 12);
  expect(sameGroupNearby(points, 1)).toBe(1);
});

test("one group, one point or none have silhouette 0", () => {
  expect(silhouette({ x: [0, 1], y: [0, 1], group: [0, 0] })).toBe(0);
  expect(silhouette({ x: [0], y: [0], group: [0] })).toBe(0);
  expect(silhouette({ x: [], y: [], group: [] })).toBe(0);
  expect(sameGroupNearby({ x: [0], y: [0], group: [0] }, 10)).toBe(0);
});
