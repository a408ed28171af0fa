import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvText } from "#core/exchange/csv-text.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { provenanceFor } from "./export-words.ts";

const FACTS = {
  sources: [{ id: "paper", title: 'A "title", quoted', archivedUrl: "https://archive.example/1" }],
  statements: [
    {
      id: "plain",
      quote: 'She said "no",\nthen left',
      language: "en",
      codings: [
        { coder: "one", stance: "support" as const },
        { coder: "two", stance: "mixed" as const },
      ],
    },
    { id: "risky", paraphrase: "=HYPERLINK(A1)", venue: "@home", date: "2025-02" },
  ],
};

function read(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

describe("statements as CSV", () => {
  const text = statementsCsv(buildSelection(FACTS));
  const rows = read(text);

  test("a reader of RFC 4180 gets every cell back", () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      statement_id: "plain",
      date: "2025-01-01",
      actor_name: "Ana",
      stance: "support",
      quote: 'She said "no",\nthen left',
      translation: "",
      source_title: 'A "title", quoted',
      source_title_exact: "true",
      source_url: "https://example.org/paper",
      source_archived_url: "https://archive.example/1",
      code_one: "support",
      code_two: "mixed",
      debate_id: "example",
      licence_url: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(rows[1]).toMatchObject({ statement_id: "risky", quote: "", code_two: "" });
  });

  test("cells that a spreadsheet would run get an apostrophe", () => {
    expect(rows[1]).toMatchObject({ paraphrase: "'=HYPERLINK(A1)", venue: "'@home" });
  });

  test("the header's names stand in a fixed order and are all different", () => {
    const names = Object.keys(rows[0] ?? {});
    expect(names.slice(0, 3)).toEqual(["statement_id", "date", "actor_id"]);
    expect(text.split("\r\n")[0]?.split(",")).toEqual([`\uFEFF${names[0]}`, ...names.slice(1)]);
  });

  test("the file holds what passes, in the order of the view", () => {
    const ids = (query: string) =>
      read(statementsCsv(buildSelection(FACTS, query))).map((row) => row.statement_id);
    expect(ids("sort=date.desc")).toEqual(["risky", "plain"]);
    expect(ids("from=2025-02")).toEqual(["risky"]);
    expect(ids("stance=neutral")).toEqual([]);
  });
});

describe("with a provenance", () => {
  test("every line names the filters, the address of the view and the day", () => {
    const selection = buildSelection(FACTS, "from=2025-02");
    const text = statementsCsv(selection, provenanceFor(selection, ["From: 2025", "Words: “a”"]));
    expect(read(text)).toMatchObject([
      {
        statement_id: "risky",
        view_filters: "From: 2025; Words: “a”",
        view_url: "https://site.example/debates/example?stance=oppose&q=%22",
        saved: "2026-02-03",
      },
    ]);
  });
});

describe("cells", () => {
  test.each(["=1", "+1", "-1", "@a", "\ta", "\ra"])("%j is made harmless", (cell) => {
    const [row] = parse(csvText([[cell]]), { bom: true, record_delimiter: "\r\n" });
    expect(row).toEqual([`'${cell}`]);
  });

  test("without rows only the byte order mark is left", () => {
    expect(csvText([])).toBe("\uFEFF");
  });
});
