import { expect, test } from "vitest";
import { hitWords } from "#components/search/hit-words.ts";
import type { SearchHit } from "#core/explore/search.ts";

const statement: SearchHit = {
  kind: "statement",
  open: { kind: "statement", id: "s" },
  title: "“No.”",
  detail: "Ana",
  date: "2025-04",
  takes: { stance: "oppose", position: "Ban phones", reported: false },
};

test("a statement says who takes which stance, on what and when", () => {
  expect(hitWords(statement)).toBe("Ana opposes: Ban phones, April 2025");
});

test("what others report does not read like what was said", () => {
  const takes = { stance: "oppose", position: "Ban phones", reported: true } as const;
  expect(hitWords({ ...statement, takes })).toMatch(/ \(.*reported.*\)$/);
});

test("a source has its date in words, an actor only its role", () => {
  const { takes, ...source } = statement;
  expect(hitWords({ ...source, detail: "The Daily", date: "2025-02-05" })).toBe(
    "The Daily, 5 February 2025",
  );
  expect(hitWords({ ...source, detail: "Judge", date: undefined })).toBe("Judge");
});
