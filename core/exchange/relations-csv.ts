import { shownRelations } from "#core/explore/connect/shown-relations.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { csvText } from "./csv-text.ts";
import { type Column, debateColumns, sourceColumns, viewColumns } from "./origin-columns.ts";
import type { Provenance } from "./provenance.ts";

/**
 * The relations that a view shows as CSV (of the same kind as `statementsCsv`), in the order of the debate
 * file: a header of stable names, then one line a relation, read from `actor` over `kind` to `target`. A
 * table of its own beside the one of the statements, because none of their columns but the source fits. Only
 * the header where the view shows none.
 */
export function relationsCsv(selection: Selection, provenance: Provenance): string {
  const columns = [
    ...RELATION_COLUMNS,
    ...debateColumns(selection.index.debate),
    ...viewColumns(provenance),
  ];
  return csvText([
    columns.map(([name]) => name),
    ...shownRelations(selection).map((line) => columns.map(([, cell]) => cell(line) ?? "")),
  ]);
}

const RELATION_COLUMNS: readonly Column<RelationEnds>[] = [
  ["relation_id", ({ relation }) => relation.id],
  ["actor_id", ({ from }) => from.id],
  ["actor_name", ({ from }) => from.name],
  ["kind", ({ relation }) => relation.kind],
  ["target_id", ({ to }) => to.id],
  ["target_name", ({ to }) => to.name],
  ["description", ({ relation }) => relation.description],
  ["start", ({ relation }) => relation.start],
  ["end", ({ relation }) => relation.end],
  ...sourceColumns(({ source }: RelationEnds) => source),
  ["locator", ({ relation }) => relation.locator],
];
