/** A cell by its row and its place in it, both from 0, the names of rows and columns counted in. */
export type CellAt = { row: number; column: number };

export type WalkedTable = {
  rows: number;
  /** How many cells a row has. */
  columnsOf: (row: number) => number;
  /** Whether the cell holds something to go to; the others are passed by. */
  isStop: (cell: CellAt) => boolean;
};

/** A key, with or without Ctrl, and how many rows are seen at a time. */
export type CellKey = { key: string; ctrl: boolean; screen: number };

type Step = 1 | -1;

/**
 * The cell that a key leads to: arrows to the next one with something in it that way, Home and End in the
 * row, with Ctrl in the whole table, Page Up and Page Down in the column by about a screen. `from` where
 * there is nothing that way, undefined where the key means nothing.
 */
export function walkCells(
  table: WalkedTable,
  from: CellAt,
  { key, ctrl, screen }: CellKey,
): CellAt | undefined {
  switch (ctrl ? `Ctrl ${key}` : key) {
    case "ArrowRight":
      return inRow(table, from, 1) ?? from;
    case "ArrowLeft":
      return inRow(table, from, -1) ?? from;
    case "ArrowDown":
      return inColumn(table, from, 1)[0] ?? from;
    case "ArrowUp":
      return inColumn(table, from, -1)[0] ?? from;
    case "Home":
      return firstInRow(table, from.row) ?? from;
    case "End":
      return lastInRow(table, from.row) ?? from;
    case "Ctrl Home":
      return inSomeRow(table, 1) ?? from;
    case "Ctrl End":
      return inSomeRow(table, -1) ?? from;
    case "PageDown":
      return aScreenOn(inColumn(table, from, 1), from.row + screen) ?? from;
    case "PageUp":
      return aScreenOn(inColumn(table, from, -1), from.row - screen) ?? from;
    default:
      return undefined;
  }
}

function inRow(table: WalkedTable, { row, column }: CellAt, step: Step): CellAt | undefined {
  const columns = table.columnsOf(row);
  for (let at = column + step; at >= 0 && at < columns; at += step) {
    const cell = { row, column: at };
    if (table.isStop(cell)) return cell;
  }
  return undefined;
}

function firstInRow(table: WalkedTable, row: number): CellAt | undefined {
  return inRow(table, { row, column: -1 }, 1);
}

function lastInRow(table: WalkedTable, row: number): CellAt | undefined {
  return inRow(table, { row, column: table.columnsOf(row) }, -1);
}

/** The first cell of the first row with any, or the last of the last. */
function inSomeRow(table: WalkedTable, step: Step): CellAt | undefined {
  const start = step === 1 ? 0 : table.rows - 1;
  for (let row = start; row >= 0 && row < table.rows; row += step) {
    const cell = step === 1 ? firstInRow(table, row) : lastInRow(table, row);
    if (cell) return cell;
  }
  return undefined;
}

/** The stops of a column on one side of a cell, the nearest first. */
function inColumn(table: WalkedTable, { row, column }: CellAt, step: Step): CellAt[] {
  const cells: CellAt[] = [];
  for (let at = row + step; at >= 0 && at < table.rows; at += step) {
    const cell = { row: at, column };
    if (column < table.columnsOf(at) && table.isStop(cell)) cells.push(cell);
  }
  return cells;
}

/** Of cells that lead away from where one is, the one nearest to a row. */
function aScreenOn(cells: readonly CellAt[], row: number): CellAt | undefined {
  const distances = cells.map((cell) => Math.abs(cell.row - row));
  return cells[distances.indexOf(Math.min(...distances))];
}
