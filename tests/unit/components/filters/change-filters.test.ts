import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFilters, onlyChoice, toggleChoice } from "#components/filters/change-filters.ts";
import { FACETS } from "#core/explore/selection.ts";
import { type Filters, NO_FILTERS } from "#core/explore/view-state.ts";

const facet = fc.constantFrom(...FACETS);
const id = fc.constantFrom("a", "b", "c", "d");
const filters = fc
  .array(fc.record({ facet, id }))
  .map((changes) => changes.reduce(toggleChoice, NO_FILTERS));
const sorted = (from: Filters) => FACETS.map((name) => [...from[name]].sort());

describe("changing filters", () => {
  test("ticking twice leaves the same choices", () => {
    fc.assert(
      fc.property(filters, facet, id, (before, name, choice) => {
        const change = { facet: name, id: choice };
        expect(sorted(toggleChoice(toggleChoice(before, change), change))).toEqual(sorted(before));
      }),
    );
  });

  test("only leaves one choice in its facet, and the other facets as they were", () => {
    fc.assert(
      fc.property(filters, facet, id, (before, name, choice) => {
        const emptied = { ...before, [name]: [] };
        const after = onlyChoice(emptied, { facet: name, id: choice });
        expect(after[name]).toEqual([choice]);
        expect({ ...after, [name]: [] }).toEqual(emptied);
      }),
    );
  });

  test("only on a choice that is already alone lets everything through again", () => {
    const alone = onlyChoice(NO_FILTERS, { facet: "stances", id: "oppose" });
    expect(onlyChoice(alone, { facet: "stances", id: "oppose" })).toEqual(NO_FILTERS);
  });

  test("each choice, each date and the words count as one filter", () => {
    expect(countFilters(NO_FILTERS)).toBe(0);
    expect(
      countFilters({ ...NO_FILTERS, kinds: ["group", "person"], from: "2025", text: "offer" }),
    ).toBe(4);
  });
});
