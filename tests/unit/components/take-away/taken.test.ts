import { expect, test } from "vitest";
import { currentSavedView } from "#components/explorer/current-saved-view.ts";
import { PROVENANCE_WORDS } from "#components/take-away/picture-words.ts";
import { takenOf } from "#components/take-away/taken.ts";
import { provenanceText } from "#core/exchange/provenance.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const facts = {
  meta: { id: "law", title: "The law" },
  actors: [{ id: "ana", name: "Ana" }],
  sources: [
    { id: "radio", publisher: "Radio", title: "An interview", titleExact: false, date: "2025-02" },
  ],
  statements: [
    { id: "one", actor: "ana", source: "radio" },
    { id: "two", actor: "bo", stance: "oppose" as const },
  ],
  views: ["", "stance=oppose"],
};

function taken(query: string) {
  const selection = buildSelection(facts, query);
  const { index, view } = selection;
  const permalink = `https://site.example/debates/law?${query}`;
  const saved = currentSavedView(index, view);
  return takenOf({ selection, view, saved, permalink, day: "2026-02-03" });
}

test("files are named after the debate, the saved view or the filters, and the day", () => {
  expect(taken("actor=ana").stem).toBe("law-actor-ana-2026-02-03");
  expect(taken("stance=oppose").stem).toMatch(/^law-[a-z0-9-]+-2026-02-03$/);
  expect(taken("stance=oppose").provenance.view).toBeDefined();
  expect(taken("actor=ana").provenance.view).toBeUndefined();
});

test("the view has the order that the reader sees, not the one the selection was made with", () => {
  const selection = buildSelection(facts, "");
  const view = { ...selection.view, sort: { column: "actor", descending: true } as const };
  const given = { selection, saved: undefined, permalink: "", day: "2026-02-03" };
  expect(takenOf({ ...given, view }).selection.view.sort).toEqual(view.sort);
});

test("what a file says names filters, count, dates, licence, address and sources", () => {
  const text = provenanceText(taken("actor=ana").provenance, PROVENANCE_WORDS);
  expect(text).toContain("Filters: Actor: Ana");
  expect(text).toContain("Showing 1 of 2 statements · 1 of 2 actors");
  expect(text).toContain("Saved: 3 February 2026");
  expect(text).toContain("Licence: ");
  expect(text).toContain("https://site.example/debates/law?actor=ana");
  expect(text).toContain("[1] Radio, An interview (title described by us), February 2025.");
});
