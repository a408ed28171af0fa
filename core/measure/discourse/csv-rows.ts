/** A line of a CSV file, with the number of its first line. */
export type CsvRow = { line: number; cells: readonly string[] };

/**
 * The rows of a CSV text (RFC 4180): commas, or semicolons where the first line has more of these; quotes
 * doubled inside quotes, any line end; a byte order mark and empty lines are passed over. A quote that is
 * never closed gives "unclosed" with its line.
 */
export function csvRows(given: string): { rows: CsvRow[]; unclosed: number | undefined } {
  const text = given.replace(/^\uFEFF/, "");
  const comma = separatorOf(text);
  const reader = { text, at: 0, line: 1, comma };
  const rows: CsvRow[] = [];
  while (reader.at < reader.text.length) {
    const line = reader.line;
    const cells: string[] = [];
    for (let more = true; more; ) {
      const cell = readCell(reader);
      if (cell === undefined) return { rows, unclosed: line };
      cells.push(cell);
      more = reader.text[reader.at] === comma;
      if (more) reader.at += 1;
    }
    passLineEnd(reader);
    if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
  }
  return { rows, unclosed: undefined };
}

type Separator = "," | ";";
type Reader = { text: string; at: number; line: number; comma: Separator };

function separatorOf(text: string): Separator {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return first.split(";").length > first.split(",").length ? ";" : ",";
}

const CELL_END = { ",": /[,\r\n]/g, ";": /[;\r\n]/g } as const;

function readCell(reader: Reader): string | undefined {
  return reader.text[reader.at] === '"' ? readQuoted(reader) : readPlain(reader);
}

function readPlain(reader: Reader): string {
  const { text, at } = reader;
  const rest = CELL_END[reader.comma];
  rest.lastIndex = at;
  reader.at = rest.exec(text)?.index ?? text.length;
  return text.slice(at, reader.at);
}

function readQuoted(reader: Reader): string | undefined {
  const { text } = reader;
  let cell = "";
  let from = reader.at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return undefined;
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') {
      reader.at = close + 1;
      break;
    }
    cell += '"';
    from = close + 2;
  }
  reader.line += cell.split("\n").length - 1;
  return cell + readPlain(reader);
}

function passLineEnd(reader: Reader): void {
  if (reader.text[reader.at] === "\r") reader.at += 1;
  if (reader.text[reader.at] === "\n") reader.at += 1;
  reader.line += 1;
}
