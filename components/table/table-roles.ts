/**
 * Roles written out for tables whose rows are drawn as grids: with another `display` than a table's,
 * some browsers no longer take them for tables. Spread, because beside the element they read as redundant.
 */
export const TABLE = { role: "table" } as const;
export const ROW_GROUP = { role: "rowgroup" } as const;
export const ROW = { role: "row" } as const;
export const COLUMN_HEADER = { role: "columnheader" } as const;
export const ROW_HEADER = { role: "rowheader" } as const;
export const CELL = { role: "cell" } as const;
