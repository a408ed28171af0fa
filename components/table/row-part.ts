/** Up to so many rows stand in a page together. */
export const ROWS_AT_ONCE = 500;
/** Of more than that, so many at a time. */
export const ROWS_IN_PAGE = 200;

/** Some rows of a long table: how many stand before them, and how many there are in all. */
export type RowPart = { before: number; of: number };

type Paged<Row> = { rows: readonly Row[]; part: RowPart | undefined };

/** All rows or, of very many, those from one place on. */
export function pageFrom<Row>(rows: readonly Row[], start: number): Paged<Row> {
  if (rows.length <= ROWS_AT_ONCE) return { rows, part: undefined };
  const page = rows.slice(start, start + ROWS_IN_PAGE);
  return { rows: page, part: { before: start, of: rows.length } };
}

/** Where the page begins that holds a row; the first page where there is none. */
export function pageOfRow(at: number, size: number): number {
  return Math.floor(Math.max(0, at) / size) * size;
}

/** What stands there before any script: all rows, or the first ones. */
export function firstPage<Row>(rows: readonly Row[]): Paged<Row> {
  return pageFrom(rows, 0);
}

/** Of a table with only some of its rows: how many there are, its header counted in. */
export function countRows(part: RowPart | undefined): { "aria-rowcount"?: number } {
  return part === undefined ? {} : { "aria-rowcount": part.of + 1 };
}

/** Where a row stands in the whole table, from 1; the header is the first. */
export function placeOfRow(part: RowPart | undefined, at: number): number | undefined {
  return part === undefined ? undefined : part.before + at + 2;
}
