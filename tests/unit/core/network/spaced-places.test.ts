import fc from "fast-check";
import { expect, test } from "vitest";
import { spacedPlaces } from "#core/network/spaced-places.ts";

test("two things that want the same place part evenly", () => {
  expect(spacedPlaces([10, 10], [0, 4])).toEqual([8, 12]);
  expect(spacedPlaces([], [])).toEqual([]);
  expect(spacedPlaces([3], [0])).toEqual([3]);
});

test("wishes that are far enough apart are granted", () => {
  expect(spacedPlaces([0, 10, 30], [0, 5, 5])).toEqual([0, 10, 30]);
});

test("places keep their order and distances, and the mean of the wishes", () => {
  const thing = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 30 }), (things) => {
      const wishes = things.map(([wish]) => wish);
      const distances = things.map(([, distance]) => distance);
      const places = spacedPlaces(wishes, distances);
      places.forEach((place, at) => {
        const before = places[at - 1];
        if (before !== undefined) {
          expect(place - before).toBeGreaterThanOrEqual((distances[at] ?? 0) - 1e-6);
        }
      });
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      expect(mean(places)).toBeCloseTo(mean(wishes), 6);
    }),
  );
});
