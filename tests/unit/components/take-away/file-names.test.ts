import fc from "fast-check";
import { expect, test } from "vitest";
import { fileWords } from "#components/take-away/file-stem.ts";
import { localDay } from "#components/take-away/local-day.ts";

test("words become a part of a file name without accents, signs and capitals", () => {
  expect(fileWords("Stance: Oppose or Mixed", "all")).toBe("stance-oppose-or-mixed");
  expect(fileWords("Actor: José Ángel Ñuño", "all")).toBe("actor-jose-angel-nuno");
  expect(fileWords("", "all")).toBe("all");
  expect(fileWords("„…“", "all")).toBe("all");
});

test("a file name of any words is short and safe on every system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (words) => {
      expect(fileWords(words, "all")).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
    }),
  );
});

test("the day is the reader's own, not that of Greenwich", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});
