import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fittingSheet,
  PAPER_NAMES,
  READABLE_POINTS,
  type Sheet,
  sheetSize,
  smallestPoints,
} from "#components/take-away/paper.ts";

const size = fc.record({
  width: fc.integer({ min: 200, max: 5000 }),
  height: fc.integer({ min: 200, max: 5000 }),
});

test("a sheet lies across when it is turned", () => {
  expect(sheetSize({ paper: "A4", orientation: "portrait" })).toEqual({ width: 210, height: 297 });
  expect(sheetSize({ paper: "A0", orientation: "landscape" })).toEqual({
    width: 1189,
    height: 841,
  });
});

test("letters of 12 px on a picture of 744 px are 8.5 points high where its 186 mm are filled", () => {
  // A4 upright has 210 − 24 = 186 mm: 0.25 mm a px, so 12 px are 3 mm, and 3 mm are 3 × 72 / 25.4 points.
  const points = smallestPoints(
    { width: 744, height: 744 },
    { paper: "A4", orientation: "portrait" },
  );
  expect(points).toBeCloseTo((3 * 72) / 25.4, 10);
});

test("each larger sheet has larger letters", () => {
  fc.assert(
    fc.property(size, (picture) => {
      const points = PAPER_NAMES.map((paper) =>
        smallestPoints(picture, { paper, orientation: "portrait" }),
      );
      expect(points).toEqual(points.toSorted((a, b) => a - b));
    }),
  );
});

test("the proposed sheet is the smallest that can be read, and turned as the picture", () => {
  fc.assert(
    fc.property(size, (picture) => {
      const sheet = fittingSheet(picture);
      expect(sheet.orientation === "landscape").toBe(picture.width > picture.height);
      const readable = (paper: Sheet["paper"]) =>
        smallestPoints(picture, { ...sheet, paper }) >= READABLE_POINTS;
      const smaller = PAPER_NAMES.slice(0, PAPER_NAMES.indexOf(sheet.paper));
      expect(smaller.some(readable)).toBe(false);
      expect(readable(sheet.paper) || sheet.paper === "A0").toBe(true);
    }),
  );
});
