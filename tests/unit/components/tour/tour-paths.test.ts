import { afterEach, expect, test } from "vitest";
import { showOwnDebate } from "#components/debate-path.ts";
import { tourPaths } from "#components/tour/tour-paths.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";

afterEach(() => showOwnDebate(undefined));

test("a tour of the library has its pages beside its steps on the map", () => {
  const { page, handout, notes, step } = tourPaths("law", "walk");
  expect([page, handout, notes, step(3)]).toEqual([
    "/debates/law/tours/walk",
    "/debates/law/tours/walk/handout",
    "/debates/law/tours/walk/notes",
    "/debates/law?tour=walk&step=3",
  ]);
});

test("a tour of one's own has its steps and its notes, and no page", () => {
  const { page, handout, notes, step } = tourPaths("law", OWN_TOUR);
  expect([page, handout]).toEqual([undefined, undefined]);
  expect([notes, step(1)]).toEqual([
    "/own/notes?debate=law",
    `/debates/law?tour=${OWN_TOUR}&step=1`,
  ]);
});

test("a debate of one's own has no pages of its tours, and its own tour says so to the notes", () => {
  showOwnDebate("law");
  const { page, handout, notes, step } = tourPaths("law", "walk");
  expect([page, handout, notes]).toEqual([undefined, undefined, undefined]);
  expect(step(2)).toBe("/own?debate=law&tour=walk&step=2");
  expect(tourPaths("law", OWN_TOUR).notes).toBe("/own/notes?debate=law&file=own");
});
