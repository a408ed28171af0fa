import { describe, expect, test } from "vitest";
import { activeFilters, withoutFilter } from "#core/explore/filter/active-filters.ts";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import { facetChoices } from "#core/explore/filter/facet-choices.ts";
import { loosen } from "#core/explore/filter/loosen.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [
    { id: "zoe", name: "Ábel" },
    { id: "bo", name: "Bo", country: "US" },
    { id: "quiet", name: "Quiet", country: "SV" },
  ],
  statements: [
    { actor: "zoe" },
    { actor: "bo", stance: "oppose" as const, position: "cost", date: "2025-02-01" },
  ],
};
const EVERY = "stance=oppose&actor=zoe&from=2024&to=2026&q=paraphrase&focus=actor.zoe.2&sort=actor";

describe("the choices of a facet", () => {
  test("stand in alphabetical order with label, count and tick", () => {
    const choices = facetChoices(buildSelection(FACTS, "actor=bo&stance=oppose"), "actors");
    expect(choices).toEqual([
      { id: "zoe", label: "Ábel", count: 0, ticked: false },
      { id: "bo", label: "Bo", count: 1, ticked: true },
    ]);
  });

  test("leave out what no statement of the debate has, unless it is ticked", () => {
    const ids = (query: string) =>
      facetChoices(buildSelection(FACTS, query), "countries").map(({ id }) => id);
    expect(ids("")).toEqual(["US"]);
    expect(ids("country=SV")).toEqual(["SV", "US"]);
  });

  test("of a closed list all stand there, in the list's own order", () => {
    const choices = facetChoices(buildSelection(FACTS), "stances");
    expect(choices.map(({ id, count }) => [id, count])).toEqual([
      ["support", 1],
      ["oppose", 1],
      ["mixed", 0],
      ["neutral", 0],
    ]);
  });

  test("have the debate's own words where it has some", () => {
    const selection = buildSelection(FACTS);
    expect(facetChoices(selection, "sources")[0]?.label).toBe("The Daily: Paper");
    expect(facetChoices(selection, "themes")[0]?.label).toBe("Theme");
    expect(facetChoices(selection, "positions").map(({ label }) => label)).toEqual(["Cost", "Law"]);
  });
});

describe("the filters that are on", () => {
  test("are listed in the reader's order", () => {
    const { view } = buildSelection(FACTS, EVERY);
    expect(activeFilters(view)).toEqual(["stances", "actors", "from", "to", "text", "focus"]);
    expect(activeFilters(DEFAULT_VIEW)).toEqual([]);
  });

  test("taken away one by one leave the view without filters, and the rest as it was", () => {
    const { view } = buildSelection(FACTS, EVERY);
    const bare = activeFilters(view).reduce(withoutFilter, view);
    expect(bare).toEqual({ ...DEFAULT_VIEW, sort: view.sort });
  });

  test("are put in words", () => {
    expect(describeFilters(buildSelection(FACTS, EVERY))).toEqual([
      { filter: "stances", ids: ["oppose"], labels: ["oppose"] },
      { filter: "actors", ids: ["zoe"], labels: ["Ábel"] },
      { filter: "from", ids: [], labels: ["2024"] },
      { filter: "to", ids: [], labels: ["2026"] },
      { filter: "text", ids: [], labels: ["paraphrase"] },
      { filter: "focus", ids: ["zoe"], labels: ["Ábel", "2"] },
    ]);
    expect(describeFilters(buildSelection(FACTS))).toEqual([]);
  });
});

describe("where nothing matches", () => {
  test("each filter alone says how many statements its removal would bring back", () => {
    const ways = loosen(buildSelection(FACTS, "stance=oppose&actor=zoe&to=2026"));
    expect(ways.map(({ filter, statements }) => [filter, statements])).toEqual([
      ["stances", 1],
      ["actors", 1],
      ["to", 0],
    ]);
    expect(ways[0]?.view.filters).toMatchObject({ stances: [], actors: ["zoe"], to: "2026" });
  });

  test("without filters there is nothing to loosen", () => {
    expect(loosen(buildSelection(FACTS))).toEqual([]);
  });
});
