import { expect, test } from "vitest";
import { firstSentence } from "#components/page/first-sentence.ts";

test("the first sentence ends before the next one begins", () => {
  expect(firstSentence("One thing. Another thing.")).toBe("One thing.");
  expect(firstSentence("Is it? It is.")).toBe("Is it?");
});

test("abbreviations do not end a sentence", () => {
  const text = "Mr. Falk and U.S. Citizens met. They left.";
  expect(firstSentence(text)).toBe("Mr. Falk and U.S. Citizens met.");
});

test("a text of one sentence is kept whole", () => {
  expect(firstSentence("No end")).toBe("No end");
  expect(firstSentence("")).toBe("");
});
