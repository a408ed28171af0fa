import { didYouMean } from "#core/debate/suggest.ts";
import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { TWO_STANCES } from "./coded-statement.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";

/** A problem of a statement file: its line, and what to do about it. */
type CsvProblem = { line: number; message: string };

export type CsvRead =
  | {
      ok: true;
      debate: CodedDebate;
      /** Rows without a stance: they are in no network. */
      withoutStance: number;
    }
  | { ok: false; problems: readonly CsvProblem[] };

/** The columns of a statement file; the first four must be there. */
const CSV_COLUMNS = [
  "person",
  "organization",
  "concept",
  "agreement",
  "datetime_utc",
  "id",
  "document_id",
  "start",
  "stop",
  "author",
  "source",
  "section",
  "type",
  "title",
] as const;
const NEEDED = CSV_COLUMNS.slice(0, 4);

/** What the event list that DNA exports calls the same columns. */
const DNA_COLUMNS: Readonly<Record<string, (typeof CSV_COLUMNS)[number]>> = {
  time: "datetime_utc",
  statement_id: "id",
  start_position: "start",
  stop_position: "stop",
  document_title: "title",
  document_author: "author",
  document_source: "source",
  document_section: "section",
  document_type: "type",
};

/** By the name of a column, which cell of a line it is. */
function placesOf(header: CsvRow): Map<string, number> {
  const places = new Map(header.cells.map((name, at) => [name.trim().toLowerCase(), at]));
  for (const [theirs, ours] of Object.entries(DNA_COLUMNS)) {
    const at = places.get(theirs);
    if (at !== undefined && !places.has(ours)) places.set(ours, at);
  }
  return places;
}

/**
 * Statements from a CSV file as researchers' tools lay it out: one a line, with the columns of CSV_COLUMNS
 * in any order (others are passed over), or with the names of DNA's event list. `agreement` is 1 or 0 (support, oppose) in the whole file, or a
 * whole number on a graded scale; an empty one is no stance. `datetime_utc` is 2019-12-28 or
 * 2019-12-28T02:30:00, or empty. A document is its `document_id`, or else its title; without either each
 * statement is a document of its own. Names count as they are written, blanks at their ends too, or networks
 * would differ from those of other tools; a name of blanks alone is none. Every problem is reported at once.
 */
export function readCodedCsv(text: string): CsvRead {
  const { rows, unclosed } = csvRows(text);
  if (unclosed !== undefined) {
    return refuse(
      unclosed,
      'a quotation mark is opened and never closed; quotes in a cell are written ""',
    );
  }
  const [header, ...lines] = rows;
  if (header === undefined) return refuse(1, "the file is empty; its first line names the columns");
  const places = placesOf(header);
  const missing = NEEDED.filter((name) => !places.has(name));
  if (missing.length > 0) return refuse(header.line, missingColumns(missing, [...places.keys()]));
  if (lines.length === 0) return refuse(header.line, "there is a header but no statement under it");
  const uneven = unevenLines(lines, header.cells.length);
  return uneven.length > 0 ? { ok: false, problems: uneven } : readLines(lines, places);
}

/** A cell too many or too few moves every cell after it into another column. */
function unevenLines(lines: readonly CsvRow[], wanted: number): CsvProblem[] {
  return lines.flatMap(({ line, cells }) => {
    if (cells.length === wanted) return [];
    const has = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
    const message = `${has} where the first line has ${wanted}; put text with commas in quotation marks, and leave no cell out`;
    return [{ line, message }];
  });
}

function readLines(lines: readonly CsvRow[], places: ReadonlyMap<string, number>): CsvRead {
  const problems: CsvProblem[] = [];
  const documents = new Map<string, number>();
  const read = lines.flatMap((row, rank) => {
    const written = (name: string) => row.cells[places.get(name) ?? -1] ?? "";
    const cell = (name: string) => written(name).trim();
    const found = lineProblems(cell);
    problems.push(...found.map((message) => ({ line: row.line, message })));
    if (found.length > 0 || cell("agreement") === "") return [];
    const place = cell("document_id") || cell("title") || `row ${rank}`;
    const document = /^\d+$/.test(place) ? Number(place) : setNumber(documents, place);
    const values = Object.fromEntries(
      CSV_COLUMNS.map((name) => {
        const exact = name !== "agreement" && cell(name) !== "";
        return [name, exact ? written(name) : cell(name)];
      }),
    );
    return [statementOf(cell, { rank, document, values })];
  });
  if (problems.length > 0) return { ok: false, problems };
  const yesOrNo = read.every(({ stance }) => stance === 0 || stance === 1);
  const statements = yesOrNo
    ? read.map((one) => ({ ...one, stance: one.stance === 1 ? 1 : -1 }))
    : read;
  const levels = yesOrNo ? TWO_STANCES : "observed";
  return {
    ok: true,
    debate: { statements, levels },
    withoutStance: lines.length - statements.length,
  };
}

function lineProblems(cell: (name: string) => string): string[] {
  const problems: string[] = [];
  const stance = cell("agreement");
  if (stance !== "" && !/^[+-]?\d{1,9}$/.test(stance)) {
    problems.push(
      `agreement ${JSON.stringify(stance)} is no whole number; write 1 for support, 0 for oppose, or a grade`,
    );
  }
  const date = cell("datetime_utc");
  if (date !== "" && readTime(date) === undefined) {
    problems.push(
      `datetime_utc ${JSON.stringify(date)} is no date; write 2019-12-28 or 2019-12-28T02:30:00`,
    );
  }
  return problems;
}

function statementOf(
  cell: (name: string) => string,
  { rank, document, values }: Pick<CodedStatement, "rank" | "document" | "values">,
): CodedStatement {
  const id = cell("id") || String(rank + 1);
  return {
    id,
    rank: /^\d+$/.test(id) ? Number(id) : rank,
    time: readTime(cell("datetime_utc")),
    document,
    start: Number(cell("start")) || 0,
    stop: Number(cell("stop")) || 0,
    stance: Number(cell("agreement")),
    values,
  };
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?Z?)?$/;

/** Milliseconds since 1970-01-01 of a UTC date with or without a time of day; undefined when it is none. */
export function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(time);
  const same =
    back.getUTCMonth() === month - 1 && back.getUTCDate() === day && back.getUTCHours() === hour;
  return same && minute < 60 && second < 60 ? time : undefined;
}

/** Texts are numbered as they are met, behind every number that stands for itself. */
function setNumber(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? 1e12 + numbers.size;
  numbers.set(text, known);
  return known;
}

function missingColumns(missing: readonly string[], found: readonly string[]): string {
  const named = missing.map((name) => `"${name}"${didYouMean(name, found).replace(/\?$/, "")}`);
  return `the first line names no column ${named.join(", ")}; a statement file has the columns ${CSV_COLUMNS.join(", ")}`;
}

function refuse(line: number, message: string): CsvRead {
  return { ok: false, problems: [{ line, message }] };
}
