/** Spreadsheets run a cell that begins like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** The byte order mark that tells spreadsheets the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows of cells as CSV by RFC 4180: comma, quotes doubled, lines ended by CR LF, with a byte order
 * mark in front. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(csvCell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function csvCell(value: string): string {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
