import { describe, expect, test } from "vitest";
import { filterWords } from "#components/filters/filter-words.ts";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const facts = {
  actors: [{ id: "court", name: "The court", kind: "institution" as const, country: "SV" }],
  statements: [{ id: "one", actor: "court" }],
};
const inWords = (query: string) => describeFilters(buildSelection(facts, query)).map(filterWords);

describe("filters in words", () => {
  test("closed lists use the words of the interface", () => {
    expect(inWords("stance=oppose,mixed")).toEqual(["Stance: Oppose or Mixed"]);
    expect(inWords("attribution=reported")).toEqual(["How we know: Reported by others"]);
  });

  test("countries and actors are named", () => {
    expect(inWords("country=SV&actor=court")).toEqual(["Actor: The court", "Country: El Salvador"]);
  });

  test("dates, words and focus are said in full", () => {
    expect(inWords("from=2025-03&to=2025-04-02&q=offer&focus=actor.court.2")).toEqual([
      "From: March 2025",
      "Until: 2 April 2025",
      "Words: “offer”",
      "Focus: The court, 2 steps",
    ]);
  });
});
