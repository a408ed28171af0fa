import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFolded, foldedWords, foldText } from "#core/explore/fold-text.ts";

test("case and accents fold away", () => {
  expect(foldText("MÉNDEZ Dardón")).toBe("mendez dardon");
  expect(foldText("señor ÅÜ")).toBe("senor au");
});

test("words are runs of letters and digits", () => {
  expect(foldedWords("¿Qué dijo el CECOT-2, “hoy”?")).toEqual([
    "que",
    "dijo",
    "el",
    "cecot",
    "2",
    "hoy",
  ]);
  expect(foldedWords("… — !")).toEqual([]);
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldedWords(foldText(text))).toEqual(foldedWords(text));
    }),
  );
});

test("the order is by folded form first and never calls different texts equal", () => {
  expect(["Zoe", "ábel", "Abel", "bo"].sort(compareFolded)).toEqual(["Abel", "ábel", "bo", "Zoe"]);
  expect(compareFolded("Ana", "Ana")).toBe(0);
});
