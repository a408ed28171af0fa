import { type NetworkFile, networkTies, settingsLine } from "./network-file.ts";

/** Spreadsheets run a text that begins like this as a formula; numbers of ours are never such texts. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A network as a matrix in CSV (RFC 4180, UTF-8), line by line: names in the first row and column, the
 * settings in the corner between them, numbers in full precision.
 */
export function* networkMatrixCsv(file: NetworkFile): Generator<string> {
  yield [settingsLine(file.settings), ...file.columns].map(textCell).join(",");
  for (const [row, name] of file.rows.entries()) {
    yield [textCell(name), ...Array.from(file.matrix[row] ?? [], String)].join(",");
  }
}

/** The columns of an edge list; a window is a stretch of time, empty when there is only one network. */
export const EDGE_COLUMNS = "source,target,weight,window_start,window_middle,window_stop,settings";

/** The ties of a network as lines under EDGE_COLUMNS, each once; pairs that are not listed have weight 0. */
export function* networkEdgesCsv(
  file: NetworkFile,
  window: { start: string; middle: string; stop: string } = { start: "", middle: "", stop: "" },
): Generator<string> {
  const rest = [window.start, window.middle, window.stop, textCell(settingsLine(file.settings))];
  for (const { row, column, weight } of networkTies(file)) {
    const ends = [file.rows[row] ?? "", file.columns[column] ?? ""].map(textCell);
    yield [...ends, String(weight), ...rest].join(",");
  }
}

function textCell(value: string): string {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
