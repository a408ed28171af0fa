import fc from "fast-check";
import { expect, test } from "vitest";
import { countGuesses, GUESSES, readGuesses, writeGuesses } from "#core/tour/guesses.ts";

test("each guess is counted", () => {
  expect(countGuesses(["support", "unsure", "support", "oppose"])).toEqual({
    support: 2,
    oppose: 1,
    mixed: 0,
    neutral: 0,
    unsure: 1,
  });
});

test("law: guesses that were kept are read back", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...GUESSES)), (guesses) => {
      expect(readGuesses(writeGuesses(guesses))).toEqual(guesses);
    }),
  );
});

test("law: any kept text gives guesses and nothing else", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const guess of readGuesses(text)) expect(GUESSES).toContain(guess);
    }),
  );
  expect(readGuesses(null)).toEqual([]);
  expect(readGuesses("support,loud,oppose")).toEqual(["support", "oppose"]);
});
