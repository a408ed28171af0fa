import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRows } from "#core/measure/discourse/csv-rows.ts";
import { readCodedCsv, readTime } from "#core/measure/discourse/read-coded-csv.ts";

const HEADER = "person,organization,concept,agreement,datetime_utc,document_id,title";

function statements(...lines: string[]) {
  const read = readCodedCsv([HEADER, ...lines].join("\n"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe("CSV rows", () => {
  test("are what an independent reader finds, for any cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é") });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n"), (cells, end) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const text = cells.map((row) => row.map(quote).join(",")).join(end);
        const { rows: found, unclosed } = csvRows(`\uFEFF${text}${end}`);
        expect(unclosed).toBeUndefined();
        expect(found.map((row) => row.cells)).toEqual(parse(text, { record_delimiter: end }));
      }),
    );
  });

  test("know their lines, past cells of several lines and empty lines", () => {
    const { rows } = csvRows('a,"b\nb"\n\nc,d\r\n"e\r\n\r\ne",f\ng,h');
    expect(rows.map(({ line }) => line)).toEqual([1, 4, 5, 8]);
    expect(csvRows('a\n"b').unclosed).toBe(2);
  });
});

describe("statements from CSV", () => {
  test("1 and 0 are support and oppose; other whole numbers are grades", () => {
    const yesOrNo = statements("Ann,,Ban,1,,,", "Bob,,Ban,0,,,");
    expect(yesOrNo.debate.statements.map(({ stance }) => stance)).toEqual([1, -1]);
    expect(yesOrNo.debate.levels).toEqual([-1, 1]);
    const graded = statements("Ann,,Ban,1,,,", "Bob,,Ban,-2,,,");
    expect(graded.debate.statements.map(({ stance }) => stance)).toEqual([1, -2]);
    expect(graded.debate.levels).toBe("observed");
  });

  test("a document is its number, or its title, or unknown: then no two are the same", () => {
    const { debate } = statements(
      ...["Ann,,Ban,1,,7,x", "Ann,,Ban,1,,7,y", "Ann,,Ban,1,,,x", "Ann,,Ban,1,,,x"],
      ...["Ann,,Ban,1,,,", "Ann,,Ban,1,,,"],
    );
    const [a, b, c, d, e, f] = debate.statements.map(({ document }) => document);
    expect([a, b]).toEqual([7, 7]);
    expect(c).toBe(d);
    expect(new Set([a, c, e, f]).size).toBe(4);
  });

  test("names count as they are written, and blanks alone are no name", () => {
    const { debate } = statements("Ann,,Ban,1,,,", '"Ann ",  ,Ban, 0 ,,,');
    expect(debate.statements.map(({ values }) => values.person)).toEqual(["Ann", "Ann "]);
    expect(debate.statements.map(({ values }) => values.organization)).toEqual(["", ""]);
  });

  test("rows without a stance are counted and left out", () => {
    const read = statements("Ann,,Ban,,,,", "Bob,,Ban,1,,,");
    expect(read.withoutStance).toBe(1);
    expect(read.debate.statements).toHaveLength(1);
  });

  test("every problem is reported, with its line", () => {
    const read = readCodedCsv(`${HEADER}\nAnn,,Ban,x,2025-13-01,,\nBob,,Ban,1.5,,,`);
    expect(!read.ok && read.problems.map(({ line }) => line)).toEqual([2, 2, 3]);
  });
});

test("an event list that DNA exported reads as the same statements", () => {
  const ours = readFileSync("tests/fixtures/dna/synth_bool.csv", "utf8");
  const theirs: Readonly<Record<string, string>> = {
    datetime_utc: "time",
    id: "statement_id",
    start: "start_position",
    stop: "stop_position",
    title: "document_title",
    author: "document_author",
    source: "document_source",
    section: "document_section",
    type: "document_type",
  };
  const [header = [], ...lines] = parse(ours) as string[][];
  const named = header.map((name) => theirs[name] ?? name);
  const list = [named, ...lines].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"),
  );
  expect(named).toContain("document_title");
  expect(readCodedCsv(list.join("\n"))).toEqual(readCodedCsv(ours));
});

test("a line with a cell too many or too few is a problem of that line", () => {
  const read = readCodedCsv(`${HEADER}\nAnn,,Ban,1\nBob,,Ban,1,2025,1,A title, and more\n`);
  expect(read).toEqual({
    ok: false,
    problems: [
      { line: 2, message: expect.stringMatching(/^4 cells where the first line has 7/) },
      { line: 3, message: expect.stringMatching(/^8 cells/) },
    ],
  });
});

test("a time is a real date in UTC, with or without a time of day", () => {
  expect(readTime("2019-12-28")).toBe(Date.UTC(2019, 11, 28));
  expect(readTime("2019-12-28T02:30")).toBe(Date.UTC(2019, 11, 28, 2, 30));
  expect(readTime("2019-12-28 02:30:05")).toBe(Date.UTC(2019, 11, 28, 2, 30, 5));
  for (const wrong of ["2019-02-29", "2019-12-28T24:00", "2019-12-28T12:60", "28.12.2019", ""]) {
    expect(readTime(wrong)).toBeUndefined();
  }
});
