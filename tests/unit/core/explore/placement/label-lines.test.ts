import fc from "fast-check";
import { expect, test } from "vitest";
import {
  barLabelLines,
  labelLines,
  labelWidth,
  linesWithin,
} from "#core/explore/placement/label-lines.ts";

// Read with canvas measureText in Chromium, Source Sans 3 from app/fonts, weight 400, 13 px.
const MEASURED: readonly [string, number][] = [
  ["Nayib Bukele", 71.15],
  ["Juanita Goebertus", 100.01],
  ["Washington Office on", 115.1],
  ["Ana María Méndez Dardón", 141.29],
  ["U.S. Department", 89.86],
  ["Crackdown is justified", 118.54],
  ["Hold non-citizens", 95.08],
  ["International", 70.81],
  ["Paula Xinis", 58.52],
];

test("estimated widths are within 6 % of what the browser draws", () => {
  for (const [line, width] of MEASURED) {
    expect(Math.abs(labelWidth(line) / width - 1), line).toBeLessThan(0.06);
  }
});

test("a short name stays on one line, a longer one is cut evenly between words", () => {
  expect(labelLines("Nayib Bukele")).toEqual(["Nayib Bukele"]);
  expect(labelLines("U.S. Department of State")).toEqual(["U.S. Department", "of State"]);
  expect(labelLines("")).toEqual([]);
});

test("a bar's label has one line up to 28 characters and two above", () => {
  expect(barLabelLines("Chiefly political gain")).toEqual(["Chiefly political gain"]);
  expect(barLabelLines("Prisons meet human rights standards")).toEqual([
    "Prisons meet human",
    "rights standards",
  ]);
});

test("no label has more than three lines of about 20 characters, and short ones lose no word", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{1,30}( [A-Za-z]{1,30}){0,9}$/), (text) => {
      const lines = labelLines(text);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(24);
      if (!lines.at(-1)?.endsWith("…")) {
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }
    }),
  );
});

test("a line is cut at spaces to a width, and a longer word keeps whole", () => {
  expect(linesWithin("Courts may halt transfers", 90)).toEqual(["Courts may halt", "transfers"]);
  expect(linesWithin("Unconstitutional act", 40)).toEqual(["Unconstitutional", "act"]);
  // The space after “close” counts: Cytoscape measures it before it looks whether the next word fits.
  const tight = labelWidth("Work as close");
  expect(linesWithin("Work as close partners", tight)).toEqual(["Work as", "close", "partners"]);
  expect(linesWithin("Work as close", tight)).toEqual(["Work as close"]);
  expect(linesWithin("fee", 0)).toEqual(["fee"]);
});

test("short lines may be four, and lose no word of a name in them", () => {
  expect(labelLines("Washington Office on Latin America", 12)).toEqual([
    "Washington",
    "Office",
    "on Latin",
    "America",
  ]);
});
