import { expect, test } from "vitest";
import type { Palette } from "#components/map/palette.ts";
import { glyphRules, tieRules } from "#components/map/tie-rules.ts";
import { messages } from "#components/messages.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { TIE_DASHES } from "#core/explore/drawing/tie-shape.ts";

const colors = new Proxy({}, { get: (_, token) => `color-${String(token)}` });
const palette = (patterns: boolean): Palette => ({
  ...({ colors, pale: colors } as Pick<Palette, "colors" | "pale">),
  font: "serif",
  strong: false,
  forced: false,
  patterns,
  textScale: 1,
});

/** What the rules say about the lines of one stance, the last word of each property; of a large map unless fine. */
function lineOf(
  stance: string,
  rules: ReturnType<typeof tieRules>,
  fine = true,
): Record<string, unknown> {
  const names = [`.stance-${stance}`, ...(fine ? [`.stance-${stance}.fine`] : [])];
  const own = rules.filter(({ selector }) =>
    selector.split(", ").some((part) => names.includes(part)),
  );
  return Object.assign({}, ...own.map((rule) => ("style" in rule ? rule.style : {})));
}

test("each stance has a colour and a pattern of its own, with and without strong patterns", () => {
  for (const patterns of [false, true]) {
    const rules = tieRules(palette(patterns));
    const lines = STANCES.map((stance) => lineOf(stance, rules));
    expect(new Set(lines.map((line) => line["line-color"])).size).toBe(4);
    expect(new Set(lines.map((line) => String(line["line-dash-pattern"]))).size).toBe(4);
  }
});

test("strong patterns have gaps about as wide as the widest line, so that they show on every line", () => {
  const rules = tieRules(palette(true));
  for (const stance of ["oppose", "mixed", "neutral"]) {
    const [, gap] = lineOf(stance, rules)["line-dash-pattern"] as number[];
    expect(gap, stance).toBeGreaterThanOrEqual(6);
  }
});

test("with strong patterns every line carries the mark of its stance; else only those that end at no pole", () => {
  const marks = (patterns: boolean) =>
    STANCES.map((stance) => lineOf(stance, glyphRules(palette(patterns))).label);
  expect(marks(true)).toEqual(STANCES.map((stance) => messages.stanceGlyph[stance]));
  expect(marks(false).filter((mark) => mark === undefined)).toHaveLength(2);
});

test("on a very large map only lines that describe are dotted, except for who asked for patterns", () => {
  const styles = (patterns: boolean, fine: boolean) =>
    ["oppose", "mixed", "neutral"].map(
      (stance) => lineOf(stance, tieRules(palette(patterns)), fine)["line-style"],
    );
  expect(styles(false, true)).toEqual(["dashed", "dashed", "dashed"]);
  expect(styles(false, false)).toEqual(["solid", "solid", "dashed"]);
  expect(styles(true, false)).toEqual(["dashed", "dashed", "dashed"]);
});

test("the dots of a very large map are longer, and those of a usual one what they are on paper", () => {
  const dots = (fine: boolean) =>
    lineOf("neutral", tieRules(palette(false)), fine)["line-dash-pattern"];
  expect(dots(true)).toEqual(TIE_DASHES.neutral);
  expect(dots(false)).toEqual([6, 9]);
});
