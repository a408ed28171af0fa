import { describe, expect, test } from "vitest";
import { tableRow, tableRows } from "#core/explore/table-model.ts";
import { buildIndex, buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [
    { id: "zoe", name: "Árbol" },
    { id: "bo", name: "bosque" },
  ],
  sources: [
    { id: "paper", publisher: "Zeta" },
    { id: "radio", publisher: "alfa" },
  ],
  statements: [
    { id: "c", actor: "bo", date: "2025-03-01", stance: "neutral" as const },
    { id: "b", actor: "zoe", date: "2025-02", stance: "oppose" as const, source: "radio" },
    { id: "a", actor: "bo", date: "2025-02-03", position: "cost" },
  ],
};

function order(sort: string): string {
  return tableRows(buildSelection(FACTS, `sort=${sort}`))
    .map(({ id }) => id)
    .join("");
}

describe("rows of the statements table", () => {
  test.each([
    ["date", "bac"],
    ["date.desc", "cab"],
    ["actor", "bac"],
    ["actor.desc", "acb"],
    ["position", "abc"],
    ["stance", "abc"],
    ["stance.desc", "cba"],
    ["source", "bac"],
  ])("sorted by %s they stand as %s, equal ones oldest first", (sort, expected) => {
    expect(order(sort)).toBe(expected);
  });

  test("only passing statements have a row", () => {
    expect(tableRows(buildSelection(FACTS, "stance=oppose")).map(({ id }) => id)).toEqual(["b"]);
  });

  test("a row holds what the statement names, ready to show", () => {
    const [row] = tableRows(buildSelection({ statements: [{ quote: "No.", locator: "page 3" }] }));
    expect(row).toMatchObject({
      id: "statement-1",
      number: 0,
      date: "2025-01-01",
      actor: { id: "ana", name: "Ana", kind: "person" },
      position: { id: "law", label: "Law", proposition: "Law should hold." },
      quote: "No.",
      language: "en",
      locator: "page 3",
      source: { title: "Paper", titleExact: true, publisher: "The Daily" },
    });
  });

  test("without a known quote there is none", () => {
    expect(tableRow(buildIndex(), 0)?.quote).toBeUndefined();
    expect(tableRow(buildIndex(), 1)).toBeUndefined();
  });
});
