import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type StatementParts, statementParts } from "#core/debate/statement-parts.ts";
import type { Selection } from "#core/explore/selection.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { csvText } from "./csv-text.ts";
import { type Column, debateColumns, sourceColumns, viewColumns } from "./origin-columns.ts";
import type { Provenance } from "./provenance.ts";

/**
 * The passing statements of a view as CSV, in the view's order: a header of stable names, then one
 * line a statement. UTF-8 with a byte order mark (spreadsheets need it; R reads it with
 * `fileEncoding = "UTF-8-BOM"`), RFC 4180, formulas made harmless. Unknown values are empty cells.
 * Each coder has a column `code_<coder id>`. Every line carries the debate's id, the date of its last
 * update and the address of its licence, so that lines that travel alone can be traced. With a
 * provenance, every line also carries the filters in words, the address of the view and the day, and where
 * relations are shown their number (`view_relations`: they are a table of their own, `relationsCsv`); its full
 * text (provenanceText) belongs in a file beside this one, because CSV has no place for it.
 */
export function statementsCsv(selection: Selection, provenance?: Provenance): string {
  const { index } = selection;
  const columns = [
    ...STATEMENT_COLUMNS,
    ...coderColumns(index),
    ...debateColumns(index.debate),
    ...(provenance === undefined
      ? []
      : [...viewColumns(provenance), ...relationsColumn(provenance)]),
  ];
  const lines = tableRows(selection).flatMap(({ number }) => statementParts(index, number) ?? []);
  return csvText([
    columns.map(([name]) => name),
    ...lines.map((line) => columns.map(([, cell]) => cell(line) ?? "")),
  ]);
}

/** Lines of the template that show how to fill it in. */
const EXAMPLES = 2;

/**
 * A table to collect statements in: the columns that every statement has in `statementsCsv`, and the first
 * two statements of a debate as examples.
 */
export function statementsTemplate(index: DebateIndex): string {
  const lines = index.statements
    .slice(0, EXAMPLES)
    .flatMap((_, number) => statementParts(index, number) ?? []);
  return csvText([
    STATEMENT_COLUMNS.map(([name]) => name),
    ...lines.map((line) => STATEMENT_COLUMNS.map(([, cell]) => cell(line) ?? "")),
  ]);
}

const STATEMENT_COLUMNS: readonly Column<StatementParts>[] = [
  ["statement_id", ({ statement }) => statement.id],
  ["date", ({ statement }) => statement.date],
  ["actor_id", ({ actor }) => actor.id],
  ["actor_name", ({ actor }) => actor.name],
  ["actor_kind", ({ actor }) => actor.kind],
  ["actor_country", ({ actor }) => actor.country],
  ["role", ({ statement }) => statement.role],
  ["position_id", ({ position }) => position.id],
  ["position_label", ({ position }) => position.label],
  ["proposition", ({ position }) => position.proposition],
  ["theme_id", ({ position }) => position.theme],
  ["stance", ({ statement }) => statement.stance],
  ["attribution", ({ statement }) => statement.attribution],
  ["confidence", ({ statement }) => statement.confidence],
  ["quote", ({ statement }) => statement.quote],
  ["quote_language", ({ statement }) => statement.language],
  ["translation", ({ statement }) => statement.translation?.text],
  ["translation_language", ({ statement }) => statement.translation?.language],
  ["translated_by", ({ statement }) => statement.translation?.by],
  ["paraphrase", ({ statement }) => statement.paraphrase],
  ["venue", ({ statement }) => statement.venue],
  ["rationale", ({ statement }) => statement.rationale],
  ["caution", ({ statement }) => statement.caution],
  ...sourceColumns(({ source }: StatementParts) => source),
  ["locator", ({ statement }) => statement.locator],
];

function coderColumns({ debate }: DebateIndex): Column<StatementParts>[] {
  return debate.meta.coding.coders.map(({ id }) => [
    `code_${id}`,
    ({ statement }) => statement.codings.find(({ coder }) => coder === id)?.stance,
  ]);
}

/** Relations are no statements: the lines only say how many are shown beside them (see relationsCsv). */
function relationsColumn({ relations }: Provenance): Column<StatementParts>[] {
  return relations === 0 ? [] : [["view_relations", () => String(relations)]];
}
