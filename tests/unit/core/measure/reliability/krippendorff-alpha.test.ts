import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedUnit, krippendorffAlpha } from "#core/measure/reliability/krippendorff-alpha.ts";

/** Units from one line a coder; a dot is a unit that the coder left out. */
function units(...coders: string[]): CodedUnit[] {
  const rows = coders.map((line) => line.split(" "));
  return (rows[0] ?? []).map((_, unit) =>
    rows.flatMap((row) => (row[unit] === "·" ? [] : [Number(row[unit])])),
  );
}

const FOUR = units(
  "1 2 3 3 2 1 4 1 2 · · ·",
  "1 2 3 3 2 2 4 1 2 5 · 3",
  "· 3 3 3 2 3 4 2 2 5 1 ·",
  "1 2 3 3 2 4 4 1 2 5 1 ·",
);
const THREE = units(
  "· · · · · 3 4 1 2 1 1 3 3 · 3",
  "1 · 2 1 3 3 4 3 · · · · · · ·",
  "· · 2 1 3 4 4 · 2 1 1 3 3 · 4",
);
const BINARY = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

describe("Krippendorff's alpha", () => {
  test.each([
    ["four coders, nominal", FOUR, "nominal", 113 / 152],
    ["four coders, ordinal", FOUR, "ordinal", 108_577 / 133_160],
    ["three coders, nominal", THREE, "nominal", 56 / 81],
    ["three coders, ordinal", THREE, "ordinal", 112_173 / 139_048],
    ["two coders, yes or no", BINARY, "nominal", 2 / 21],
  ] as const)("%s: the published value", (_, given, metric, value) => {
    expect(krippendorffAlpha(given, metric)).toMatchObject({
      defined: true,
      value: expect.closeTo(value, 12),
    });
  });

  test("22 codes with one dissent are as good as chance", () => {
    const dissent = [...Array.from({ length: 10 }, () => [1, 1]), [1, 0]];
    expect(krippendorffAlpha(dissent, "nominal")).toEqual({
      defined: true,
      value: expect.closeTo(0, 12),
      units: 11,
      codes: 22,
    });
  });

  test("is not defined, in words, for equal codes, one coder, or nothing", () => {
    const reasonOf = (given: CodedUnit[]) => {
      const found = krippendorffAlpha(given, "ordinal");
      return found.defined ? found.value : found.reason;
    };
    expect(
      reasonOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBe("all codes were the same: there is nothing to correct for chance");
    expect(reasonOf([[1], [0], []])).toBe(
      "no unit was coded by two coders: there is nothing to compare",
    );
    expect(reasonOf([[], []])).toBe("nothing was coded");
    expect(reasonOf([])).toBe("nothing was coded");
  });

  test("is at most 1, never NaN, and does not depend on the order of units or codes", () => {
    const anything = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }));
    const metric = fc.constantFrom("nominal" as const, "ordinal" as const);
    fc.assert(
      fc.property(anything, metric, (given, kind) => {
        const found = krippendorffAlpha(given, kind);
        const turned = krippendorffAlpha(
          given.toReversed().map((codes) => codes.toReversed()),
          kind,
        );
        expect(turned.defined).toBe(found.defined);
        if (!found.defined || !turned.defined) return;
        expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(turned.value).toBeCloseTo(found.value, 10);
      }),
    );
  });
});
