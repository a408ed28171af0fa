import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fittingOrientation,
  fittingPaper,
  MARGIN_MM,
  ORIENTATIONS,
  PAPER_NAMES,
  type Paper,
  printedRatio,
  READABLE_POINTS,
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

test("the proposed paper is the smallest that can be read", () => {
  fc.assert(
    fc.property(size, fc.constantFrom(...ORIENTATIONS), (picture, orientation) => {
      const paper = fittingPaper(picture, orientation);
      const readable = (one: Paper) =>
        smallestPoints(picture, { paper: one, orientation }) >= READABLE_POINTS;
      expect(PAPER_NAMES.slice(0, PAPER_NAMES.indexOf(paper)).some(readable)).toBe(false);
      expect(readable(paper) || paper === "A0").toBe(true);
    }),
  );
});

test("the proposed orientation is the one with larger letters", () => {
  const tall = { width: 700, height: 1000 };
  const wide = { width: 1000, height: 700 };
  expect(fittingOrientation({ portrait: tall, landscape: wide })).toBe("portrait");
  expect(fittingOrientation({ portrait: wide, landscape: wide })).toBe("landscape");
  expect(fittingOrientation({ portrait: tall, landscape: tall })).toBe("portrait");
});

test("the ratio of what is printed is that of every paper, within 0.02 upright", () => {
  for (const paper of PAPER_NAMES) {
    const { width, height } = sheetSize({ paper, orientation: "portrait" });
    const ratio = (width - 2 * MARGIN_MM) / (height - 2 * MARGIN_MM);
    expect(Math.abs(ratio - printedRatio("portrait"))).toBeLessThan(0.02);
  }
});
