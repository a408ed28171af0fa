import type { Debate, Source } from "#core/debate/schema.ts";
import type { Provenance } from "./provenance.ts";

/** A column of a table: its stable name, and the cell of a line; undefined where nothing is known. */
export type Column<Line> = readonly [name: string, cell: (line: Line) => string | undefined];

/** The columns of a line's source. */
export function sourceColumns<Line>(
  sourceOf: (line: Line) => Source | undefined,
): readonly Column<Line>[] {
  const column = (name: string, cell: (source: Source) => string | undefined): Column<Line> => [
    name,
    (line) => {
      const source = sourceOf(line);
      return source && cell(source);
    },
  ];
  return [
    column("source_id", ({ id }) => id),
    column("source_publisher", ({ publisher }) => publisher),
    column("source_title", ({ title }) => title),
    column("source_title_exact", ({ titleExact }) => String(titleExact)),
    column("source_date", ({ date }) => date),
    column("source_kind", ({ kind }) => kind),
    column("source_language", ({ language }) => language),
    column("source_url", ({ url }) => url),
    column("source_archived_url", ({ archivedUrl }) => archivedUrl),
  ];
}

/** The columns that trace a line that travels alone: debate, day of its last change, licence. */
export function debateColumns<Line>({ meta }: Debate): readonly Column<Line>[] {
  return [
    ["debate_id", () => meta.id],
    ["debate_updated", () => meta.updated],
    ["licence_url", () => meta.licence.url],
  ];
}

/** The columns that say which view a line was taken from: its filters in words, its address, the day. */
export function viewColumns<Line>({
  filters,
  permalink,
  saved,
}: Provenance): readonly Column<Line>[] {
  return [
    ["view_filters", () => filters.join("; ")],
    ["view_url", () => permalink],
    ["saved", () => saved],
  ];
}
