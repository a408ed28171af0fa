import { describe, expect, test } from "vitest";
import { barHeightFor } from "#components/map/label-boxes.ts";
import { LABEL_SIZES } from "#components/map/label-steps.ts";

describe("the height of a bar", () => {
  const bar = { barWidth: 200, barHeight: 24 };
  const heights = LABEL_SIZES.map((fontSize) =>
    barHeightFor("Hearing before transfer", { ...bar, fontSize }),
  );

  test("is the one it was placed with as long as its words fit in there", () => {
    expect(heights[0]).toBe(24);
  });

  test("grows with its words and never falls below what it was", () => {
    expect(Math.min(...heights)).toBe(24);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    for (const [step, fontSize] of LABEL_SIZES.entries())
      expect(heights[step]).toBeGreaterThanOrEqual(fontSize);
  });
});
