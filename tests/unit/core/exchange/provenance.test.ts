import { describe, expect, test } from "vitest";
import { originLines, provenanceOf, provenanceText, viewLines } from "#core/exchange/provenance.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { provenanceFor, WORDS } from "./export-words.ts";

const FACTS = {
  sources: [
    { id: "late", publisher: "The Daily", title: "Late", date: "2025-03" },
    { id: "early", publisher: "The Post", title: "Early", archivedUrl: "https://a.example/1" },
    { id: "unseen" },
  ],
  statements: [
    { id: "one", source: "early", date: "2025-01-01" },
    { id: "two", source: "late", date: "2025-02-01", stance: "oppose" as const },
    { id: "three", source: "early", date: "2025-03-01", stance: "oppose" as const },
    { id: "four", source: "unseen", date: "2025-04-01", stance: "mixed" as const },
  ],
};

describe("provenance", () => {
  test("sources are numbered as the view's statements meet them, and only those shown", () => {
    const numbered = (query: string) =>
      provenanceFor(buildSelection(FACTS, query)).sources.map(
        ({ number, source }) => `${number} ${source.id}`,
      );
    expect(numbered("stance=support,oppose")).toEqual(["1 early", "2 late"]);
    expect(numbered("stance=oppose")).toEqual(["1 late", "2 early"]);
    expect(numbered("sort=date.desc")).toEqual(["1 unseen", "2 early", "3 late"]);
    expect(numbered("stance=neutral")).toEqual([]);
  });

  test("the lines name view, filters, extent, dates and licence", () => {
    const selection = buildSelection(FACTS, "stance=oppose");
    const provenance = provenanceOf(selection, {
      view: "Against",
      filters: ["Stance: Oppose", "From: 2025"],
      showing: "2 of 4 statements",
      permalink: "https://site.example/x",
      saved: "2026-02-03",
    });
    expect(viewLines(provenance, WORDS)).toEqual([
      "View: Against",
      "Filters: Stance: Oppose; From: 2025",
      "2 of 4 statements",
    ]);
    expect(originLines(provenance, WORDS)).toEqual([
      "Data of: day 2026-01-01",
      "Saved on: day 2026-02-03",
      "Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    ]);
  });

  test("as a text of its own it holds everything, sources with their addresses", () => {
    const selection = buildSelection(FACTS, "stance=support");
    expect(provenanceText(provenanceFor(selection), WORDS).split("\n")).toEqual([
      "An example debate",
      "Who stands where?",
      "No filter",
      "Showing 1 statements",
      "Data of: day 2026-01-01",
      "Saved on: day 2026-02-03",
      "Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
      "Link: https://site.example/debates/example?stance=oppose&q=%22",
      "Cite as: An example debate, invented for a test.",
      "Sources:",
      "[1] The Post: Early. https://example.org/early",
    ]);
  });
});
