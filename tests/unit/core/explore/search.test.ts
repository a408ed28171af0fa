import { describe, expect, test } from "vitest";
import { searchDebate } from "#core/explore/search.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const index = buildIndex({
  actors: [
    { id: "ana", name: "Ana María Méndez", role: "Lawyer", aliases: ["La Doctora"] },
    { id: "mendez", name: "Méndez & Co", role: "Law firm", kind: "organization" },
  ],
  positions: [{ id: "law", label: "The law holds", proposition: "Nobody stands above it." }],
  sources: [{ id: "paper", title: "Lawyers speak", publisher: "The Daily", date: "2025" }],
  statements: [
    { id: "s1", quote: "Nobody asked the lawyers", paraphrase: "Complains" },
    { id: "s2", actor: "mendez", paraphrase: "Doubts the count" },
  ],
});

function found(query: string, limit = 10): string[] {
  return searchDebate(index, query, limit).map(({ kind, title }) => `${kind}: ${title}`);
}

describe("the search box", () => {
  test("puts names that begin with the query before names that hold it", () => {
    expect(found("mend").slice(0, 2)).toEqual(["actor: Méndez & Co", "actor: Ana María Méndez"]);
  });

  test("finds aliases, roles, positions, sources and statements, in that order of closeness", () => {
    expect(found("doctora")[0]).toBe("actor: Ana María Méndez");
    expect(found("law")).toEqual([
      "position: The law holds",
      "source: Lawyers speak",
      "actor: Ana María Méndez",
      "actor: Méndez & Co",
      "statement: “Nobody asked the lawyers”",
      "statement: Doubts the count",
    ]);
  });

  test("shows quotes in quotation marks and paraphrases without", () => {
    expect(found("doubts count")).toEqual(["statement: Doubts the count"]);
    expect(found("nobody asked")).toEqual(["statement: “Nobody asked the lawyers”"]);
  });

  test("every word has to be found", () => {
    expect(found("ana nobody-at-all")).toEqual([]);
  });

  test("says what each answer opens and whose it is", () => {
    expect(searchDebate(index, "doubts", 1)).toEqual([
      {
        kind: "statement",
        open: { kind: "statement", id: "s2" },
        title: "Doubts the count",
        detail: "Méndez & Co",
        date: "2025-01-01",
        takes: { stance: "support", position: "The law holds", reported: false },
      },
    ]);
    expect(searchDebate(index, "lawyers speak", 1)[0]).toMatchObject({
      detail: "The Daily",
      date: "2025",
    });
  });

  test("gives no more than asked, and nothing for an empty query", () => {
    expect(found("law", 2)).toHaveLength(2);
    expect(found("law", 5)).toHaveLength(5);
    expect(found("  ")).toEqual([]);
    expect(found("…")).toEqual([]);
  });
});

test("a person comes before a source whose title begins with the person's name", () => {
  const index = buildIndex({
    actors: [{ id: "nayib-bukele", name: "Nayib Bukele" }],
    sources: [{ id: "paper", title: "Bukele proposes a swap" }],
    statements: [{ actor: "nayib-bukele", source: "paper" }],
  });
  const kinds = searchDebate(index, "bukele", 5).map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(["actor", "source"]);
});
