import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { FilterPanel } from "#components/filters/filter-panel.tsx";
import { Legend } from "#components/filters/legend.tsx";
import { NothingMatches } from "#components/filters/nothing-matches.tsx";
import { SavedViews } from "#components/filters/saved-views.tsx";
import { loosen } from "#core/explore/filter/loosen.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const facts = {
  statements: [
    { id: "one", actor: "ana", stance: "support" as const },
    { id: "two", actor: "ben", stance: "oppose" as const },
    { id: "three", actor: "ben", stance: "oppose" as const },
  ],
};
const nothing = () => undefined;
const text = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the filter panel", () => {
  test("every stance is a checkbox with what it would give and a button for it alone", () => {
    const markup = renderToStaticMarkup(
      <FilterPanel selection={buildSelection(facts, "stance=support")} onChange={nothing} />,
    );
    expect(text(markup)).toContain("Oppose , 2 statements");
    expect(text(markup)).toContain("Mixed , 0 statements");
    expect(markup).toContain('aria-label="Only Oppose"');
    expect(text(markup)).toContain("Stance 1 in use");
  });

  test("a choice with nothing is dim but can be used", () => {
    const markup = renderToStaticMarkup(
      <FilterPanel selection={buildSelection(facts)} onChange={nothing} />,
    );
    expect(markup).toContain('data-none="true"');
    expect(markup).not.toContain("disabled");
  });

  test("clear all is there only when there is something to clear", () => {
    const panel = (query: string) =>
      renderToStaticMarkup(
        <FilterPanel selection={buildSelection(facts, query)} onChange={nothing} />,
      );
    expect(panel("")).not.toContain("Clear all");
    expect(panel("actor=ana")).toContain("Clear all");
  });
});

const layer = { relations: false, relationCount: 0, onRelations: nothing };

describe("the legend", () => {
  test("each stance and each kind of actor is a filter with its count", () => {
    const markup = renderToStaticMarkup(
      <Legend selection={buildSelection(facts)} onChange={nothing} {...layer} />,
    );
    expect(markup.match(/type="checkbox"/g)).toHaveLength(8);
    expect(text(markup)).toContain("Oppose , 2 statements");
  });

  test("where the debate has relations, a switch puts them on the map and leads to their list", () => {
    const relations = [{ id: "letter", actor: "ana", target: "bo", source: "paper" }];
    const draw = (on: boolean) => {
      const selection = buildSelection({ ...facts, relations });
      const given = { ...layer, relations: on, relationCount: 1 };
      return renderToStaticMarkup(<Legend selection={selection} onChange={nothing} {...given} />);
    };
    expect(draw(false).match(/type="checkbox"/g)).toHaveLength(9);
    expect(text(draw(false))).toContain("Show them on the map , 1 tie on the map");
    expect(draw(false)).not.toContain("#explorer-relations");
    expect(draw(true)).toContain('href="#explorer-relations"');
  });
});

describe("the filters in use", () => {
  test("say how much is shown and name every filter with a way to remove it", () => {
    const markup = renderToStaticMarkup(
      <ActiveFilters selection={buildSelection(facts, "stance=oppose&q=x")} onChange={nothing} />,
    );
    expect(text(markup)).toContain("Showing 0 of 3 statements · 0 of 2 actors");
    expect(text(markup)).toContain("Remove Stance: Oppose");
    expect(text(markup)).toContain("Remove Words: “x”");
  });

  test("are absent when no filter is on", () => {
    const selection = buildSelection(facts);
    expect(renderToStaticMarkup(<ActiveFilters selection={selection} onChange={nothing} />)).toBe(
      "",
    );
  });
});

describe("nothing matches", () => {
  test("each filter says what removing it would give", () => {
    const selection = buildSelection(facts, "actor=ana&stance=oppose");
    const markup = renderToStaticMarkup(
      <NothingMatches selection={selection} loosened={loosen(selection)} onView={nothing} />,
    );
    expect(text(markup)).toContain("Remove Stance: Oppose → 1 statement");
    expect(text(markup)).toMatch(/Remove Actor: \S+ → 2 statements/i);
    expect(text(markup)).toContain("Clear all");
  });
});

describe("saved views", () => {
  test("are real links, and the one that is shown is marked", () => {
    const views = ["one", "two"].map((id) => ({ id, title: id, text: id, query: `q=${id}` }));
    const markup = renderToStaticMarkup(
      <SavedViews views={views} current="two" hrefFor={(view) => `?${view.query}`} />,
    );
    expect(markup).toContain('href="?q=one"');
    expect(markup).toMatch(/href="\?q=two" aria-current="true"/);
    expect(markup.match(/aria-current/g)).toHaveLength(1);
  });
});
