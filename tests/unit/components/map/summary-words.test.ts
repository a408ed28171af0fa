import { expect, test } from "vitest";
import { summaryWords } from "#components/map/node-words.ts";
import { modelOfTies } from "#tests/fixtures/map-model.ts";

test("the map's summary groups the digits of every number alike", () => {
  const many = modelOfTies(Array.from({ length: 1_200 }, (_, at) => `actor-${at} + fee`));
  expect(summaryWords(many)).toBe(
    "1,200 actors and 1 position, joined by 1,200 lines. 1,200 support, 0 oppose, 0 mixed, 0 only describe.",
  );
});
