import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { viewTabs } from "#components/explorer/view-href.ts";
import { InterestView } from "#components/interest/interest-view.tsx";
import { pageLinks } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

function rendered(index: DebateIndex, query = "show=interest&view=all"): string {
  const view = parseQuery(query, index);
  const selection = prepareSelect(index)(view);
  return renderToStaticMarkup(
    <InterestView
      selection={selection}
      model={mapModel(selection)}
      view={view}
      links={pageLinks(index.debate.meta.id)}
      onChange={() => {}}
    />,
  );
}

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

function debate(id: string): DebateIndex {
  const found = THREE_DEBATES.find((index) => index.debate.meta.id === id);
  if (!found) throw new Error(`no debate ${id}`);
  return found;
}

describe("power and interest", () => {
  const phones = debate("school-phones");

  test("are said to be judgements of named authors, not computed", () => {
    const text = textOf(rendered(phones));
    expect(text).toContain("4 judgements by 2 named authors, each with a reason and a source");
    expect(text).toContain("They are not computed from statements, and nothing is averaged.");
  });

  test("put every actor into the field of its grades", () => {
    const [grid = ""] = rendered(phones).split("Every judgement");
    const rows = grid.split("<tr>").slice(2);
    const fields = rows.map((row) => row.split("<td").slice(1).map(textOf));
    expect(rows).toHaveLength(5);
    expect(fields[0]?.[2]).toContain("Linden School");
    expect(fields[1]?.[3]).toContain("Inès Falk");
    expect(fields[1]?.[4]).toContain("Pupils&#x27; council of Linden School, by Nadia Roth");
    expect(fields[3]?.[4]).toContain("Pupils&#x27; council of Linden School, by Milo Brandt");
    expect(grid.match(/<li>/g)).toHaveLength(4);
  });

  test("each mark leads to the row with its reason and its source", () => {
    const markup = rendered(phones);
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const rows = [...markup.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(rows);
    expect(rows).toContain("judgement-council-by-roth");
    const text = textOf(markup);
    for (const { rationale } of phones.debate.judgements ?? []) {
      expect(text).toContain(rationale.replaceAll("'", "&#x27;"));
    }
    expect(text).toContain("4 of 5, much 5 of 5, very much Nadia Roth, November 2026");
  });

  test("leave out whom the filters hide, and say so", () => {
    expect(textOf(rendered(phones, "show=interest&actor=linden-school"))).toContain(
      "1 judgement by 1 named author",
    );
    expect(textOf(rendered(phones, "show=interest&actor=linden-school"))).toContain(
      "The filters hide the actors of 3 more.",
    );
    expect(textOf(rendered(phones, "show=interest&q=nowhere")).trim()).toBe(
      "The filters hide the actors of all 4 judgements.",
    );
  });

  test("an address of the view in a debate without judgements says so and leads to the map", () => {
    const salvador = debate("el-salvador-prisons");
    const markup = rendered(salvador);
    expect(textOf(markup)).toContain("Nobody has judged power and interest in this debate");
    const [, href = ""] = /href="([^"]+)"/.exec(markup) ?? [];
    expect(parseQuery(href.split("?")[1]?.replaceAll("&amp;", "&") ?? "", salvador).shown).toBe(
      "map",
    );
    expect(markup).not.toContain("<table");
  });

  test("have a tab in a debate with judgements, and in no other", () => {
    const tabs = THREE_DEBATES.map((index) =>
      viewTabs(index, DEFAULT_VIEW).some(({ shown }) => shown === "interest"),
    );
    expect(tabs).toEqual([false, true, false]);
  });
});
