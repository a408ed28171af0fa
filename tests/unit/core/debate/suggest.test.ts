import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, nearest } from "#core/debate/suggest.ts";

const ids = ["ministry", "minister", "nayib-bukele", "marco-rubio", "cristosal"];

test("a misspelt id finds the one that was meant, nearest first", () => {
  expect(nearest("minstry", [...ids, "minstery"])).toEqual(["ministry", "minstery"]);
  expect(nearest("Cristosal", ids)).toEqual(["cristosal"]);
});

test("a part of an id finds the whole", () => {
  expect(nearest("bukele", ids)).toEqual(["nayib-bukele"]);
});

test("nothing is suggested for a word that is far from all, empty or overlong", () => {
  expect(nearest("parliament", ids)).toEqual([]);
  expect(nearest("", ids)).toEqual([]);
  expect(nearest("a".repeat(5000), ids)).toEqual([]);
});

test("the words of a suggestion name one, two or three ids", () => {
  expect(didYouMean("xx", ["ab"])).toBe("");
  expect(didYouMean("cristosl", ids)).toBe('; did you mean "cristosal"?');
  expect(didYouMean("coder-x", ["coder-c", "coder-a", "coder-b"])).toBe(
    '; did you mean "coder-a", "coder-b" or "coder-c"?',
  );
});

test("suggestions are at most three candidates, never the word itself, in an order that does not depend on theirs", () => {
  const word = fc.stringMatching(/^[a-d-]{0,6}$/);
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (wanted, candidates) => {
      const found = nearest(wanted, candidates);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found).not.toContain(wanted);
      for (const one of found) expect(candidates).toContain(one);
      expect(nearest(wanted, candidates.toReversed())).toEqual(found);
    }),
  );
});
