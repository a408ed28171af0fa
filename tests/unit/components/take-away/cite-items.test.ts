import { expect, test } from "vitest";
import {
  type CiteFrom,
  citable,
  citedItems,
  programText,
  referencesHtml,
  STYLES,
  unvisited,
  writtenReferences,
} from "#components/take-away/cite-items.ts";
import { referenceText } from "#core/cite/reference.ts";
import { provenanceOf } from "#core/exchange/provenance.ts";
import type { Open } from "#core/explore/view-state.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const selection = buildSelection({
  meta: { id: "law", title: "The law" },
  actors: [{ id: "ana", name: "Ana Ruiz" }],
  positions: [{ id: "fee", label: "Pay a fee" }],
  sources: [{ id: "radio", publisher: "Radio Uno", title: "Talk <live>", titleExact: true }],
  statements: [{ id: "one", actor: "ana", position: "fee", source: "radio", date: "2025-02-03" }],
});

function from(open: Open | undefined, filters: readonly string[] = []): CiteFrom {
  const permalink = "https://site.example/debates/law?stance=oppose";
  const showing = "Showing 1";
  const given = { view: undefined, filters, showing, permalink, saved: "2026-02-03" };
  return {
    index: selection.index,
    provenance: provenanceOf(selection, given),
    open,
    addressOf: (statement) =>
      `https://site.example/debates/law${statement === undefined ? "" : `/statements/${statement}`}`,
  };
}

const statement: Open = { kind: "statement", id: "one" };

test("what is open can be cited first, the view and the debate always", () => {
  expect(citable(undefined)).toEqual(["view", "debate"]);
  expect(citable({ kind: "actor", id: "ana" })).toEqual(["view", "debate"]);
  expect(citable(statement)).toEqual(["statement", "view", "debate"]);
  expect(citable({ kind: "source", id: "radio" })).toEqual(["source", "view", "debate"]);
});

test("a statement is cited together with its source, under its own address and the reader's day", () => {
  const [own, source, ...more] = citedItems("statement", from(statement));
  expect(more).toEqual([]);
  expect(own?.title).toBe("[Ana Ruiz supports: Pay a fee, 3 February 2025]");
  expect(own?.URL).toBe("https://site.example/debates/law/statements/one");
  expect(own?.accessed).toEqual({ "date-parts": [[2026, 2, 3]] });
  expect(source?.title).toBe("Talk <live>");
});

test("a statement that others report is cited as reported", () => {
  const told = buildSelection({ statements: [{ id: "one", attribution: "reported" }] });
  const [own] = citedItems("statement", { ...from(statement), index: told.index });
  expect(own?.title).toMatch(/, reported by others\]$/);
});

test("a view is cited with its filters in words and its address", () => {
  const [view] = citedItems("view", from(undefined, ["Stance: Oppose", "Words: “a”"]));
  expect(view?.title).toBe("The law: Stance: Oppose; Words: “a”");
  expect(view?.URL).toBe("https://site.example/debates/law?stance=oppose");
  expect(citedItems("view", from(undefined))[0]?.title).toBe("The law: all statements");
});

test("every style gives a text that names the work", () => {
  for (const style of STYLES) {
    const items = citedItems("debate", from(undefined));
    const written = writtenReferences(items, style)?.map(referenceText).join("\n");
    const text = written ?? programText(items, style === "bibtex" ? "bibtex" : "csl");
    expect(text).toContain("The law");
    expect(text).toContain("https://site.example/debates/law");
  }
});

test("references copied into a text keep their italics, and signs of HTML stay signs", () => {
  const items = citedItems("source", from({ kind: "source", id: "radio" }));
  const html = referencesHtml(writtenReferences(items, "apa") ?? []);
  expect(html).toContain("Talk &lt;live&gt;");
  expect(html).toMatch(/<i>[^<]+<\/i>/);
});

test("a page built ahead of time cites itself without address and day, its source with its address", () => {
  const [own, source] = unvisited(citedItems("statement", from(statement)));
  expect(own).not.toHaveProperty("URL");
  expect(own).not.toHaveProperty("accessed");
  expect(source).not.toHaveProperty("accessed");
});
