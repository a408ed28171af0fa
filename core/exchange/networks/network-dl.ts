import { type NetworkFile, settingsLine } from "./network-file.ts";

/**
 * A network in UCINET's DL format (analytictech.com, help on the DL language) as a full matrix, line by
 * line. The settings are the matrix's label. The format has no sign for a quotation mark in a name: it
 * becomes an apostrophe.
 */
export function* networkDl(file: NetworkFile): Generator<string> {
  const { rows, columns, matrix, oneMode } = file;
  const size = oneMode ? `n = ${rows.length}` : `nr = ${rows.length}, nc = ${columns.length}`;
  yield `dl ${size}, nm = 1, format = fullmatrix`;
  yield "matrix labels:";
  yield label(settingsLine(file.settings));
  yield oneMode ? "labels:" : "row labels:";
  yield* rows.map(label);
  if (!oneMode) {
    yield "column labels:";
    yield* columns.map(label);
  }
  yield "data:";
  for (const line of matrix) yield Array.from(line, String).join(" ");
}

function label(name: string): string {
  return `"${name.replaceAll('"', "'").replaceAll(/\s+/g, " ")}"`;
}
