import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ActorKind, Attribution, Confidence, Stance, Statement } from "#core/debate/schema.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import { keepOriginal } from "#core/debate/text-language.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { compareText, foldText } from "./fold-text.ts";
import type { Selection } from "./selection.ts";
import type { Sort } from "./view-state.ts";

/** One statement, ready to show in a row. */
export type TableRow = {
  /** Its place in the index, and its id. */
  number: number;
  id: string;
  /** The partial date as it stands in the file: “2025”, “2025-02” or “2025-02-03”. */
  date: string;
  actor: { id: string; name: string; kind: ActorKind };
  /** The actor's role when it was made. */
  role: string;
  position: { id: string; label: string; proposition: string };
  stance: Stance;
  /** The actor's own words; undefined when none are known, and then only the paraphrase is shown. */
  quote: string | undefined;
  language: string | undefined;
  translation: Statement["translation"];
  paraphrase: string;
  venue: string;
  attribution: Attribution;
  confidence: Confidence;
  caution: string | undefined;
  source: {
    id: string;
    title: string;
    /** False: the title is a description, shown without quotation marks. */
    titleExact: boolean;
    publisher: string;
    /** Language of the source, and so of an exact title. */
    language: string;
    url: string | undefined;
    archivedUrl: string | undefined;
  };
  locator: string | undefined;
};

/** The rows of the passing statements in the order the view asks for; equal ones oldest first. */
export function tableRows({ index, statements, view }: Selection): readonly TableRow[] {
  const rows = Array.from(statements).flatMap((number) => tableRow(index, number) ?? []);
  return sortRows(rows, index, view.sort);
}

/** The row of one statement, by its number; undefined when there is none of that number. */
export function tableRow(index: DebateIndex, number: number): TableRow | undefined {
  const parts = statementParts(index, number);
  if (parts === undefined) return undefined;
  const { statement, actor, position, source } = parts;
  return {
    number,
    id: statement.id,
    date: statement.date,
    actor: { id: actor.id, name: actor.name, kind: actor.kind },
    role: statement.role,
    position: {
      id: position.id,
      label: position.label,
      proposition: position.proposition,
      ...keepOriginal(position),
    },
    stance: statement.stance,
    quote: statement.quote,
    language: statement.language,
    translation: statement.translation,
    paraphrase: statement.paraphrase,
    venue: statement.venue,
    attribution: statement.attribution,
    confidence: statement.confidence,
    caution: statement.caution,
    source: {
      id: source.id,
      title: source.title,
      titleExact: source.titleExact,
      language: source.language,
      ...keepOriginal(source),
      publisher: source.publisher,
      url: source.url,
      archivedUrl: source.archivedUrl,
    },
    locator: statement.locator,
    ...keepOriginal(statement),
  };
}

function sortRows(rows: readonly TableRow[], index: DebateIndex, sort: Sort): TableRow[] {
  const direction = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, keys: sortKeys(row, index, sort) }));
  keyed.sort((a, b) => direction * compareKeys(a.keys, b.keys) || a.row.number - b.row.number);
  return keyed.map(({ row }) => row);
}

type SortKeys = readonly [string | number, string | number];

function sortKeys(row: TableRow, index: DebateIndex, { column }: Sort): SortKeys {
  switch (column) {
    case "date":
      return [index.firstDay[row.number] ?? 0, index.lastDay[row.number] ?? 0];
    case "actor":
      return [foldText(row.actor.name), row.actor.id];
    case "position":
      return [foldText(row.position.label), row.position.id];
    case "stance":
      return [STANCES.indexOf(row.stance), 0];
    case "source":
      return [foldText(row.source.publisher), foldText(row.source.title)];
  }
}

function compareKeys(a: SortKeys, b: SortKeys): number {
  return compareKey(a[0], b[0]) || compareKey(a[1], b[1]);
}

function compareKey(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareText(String(a), String(b));
}
