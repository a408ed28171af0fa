import type { KeyboardEvent } from "react";

/** An arrow key on the link (or button) of a cell goes to the next one that way: along the row, or along the column. */
export function moveInMatrix(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = event.target instanceof Element ? event.target.closest("a, button") : null;
  const cell = from?.closest<HTMLTableCellElement>("td, th");
  const row = cell?.closest("tr");
  if (!cell || !row) return;
  const next = nextLink(event.key, cell, row);
  if (next === undefined) return;
  // Otherwise the region would scroll as well.
  event.preventDefault();
  next?.focus();
}

/** The link to go to, null at the edge, undefined for keys that do not move. */
function nextLink(
  key: string,
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
): HTMLElement | null | undefined {
  switch (key) {
    case "ArrowRight":
      return firstLink([...row.cells].slice(cell.cellIndex + 1));
    case "ArrowLeft":
      return firstLink([...row.cells].slice(0, cell.cellIndex).reverse());
    case "ArrowDown":
      return firstLink(columnOf(cell, row).after);
    case "ArrowUp":
      return firstLink(columnOf(cell, row).before.reverse());
    default:
      return undefined;
  }
}

function firstLink(cells: readonly HTMLTableCellElement[]): HTMLElement | null {
  for (const cell of cells) {
    const link = cell.querySelector<HTMLElement>("a, button");
    if (link) return link;
  }
  return null;
}

/** The cells above and below in the same column, rows that are hidden or span the table left out. */
function columnOf(cell: HTMLTableCellElement, row: HTMLTableRowElement) {
  const rows = [...(row.closest("table")?.rows ?? [])];
  const at = rows.indexOf(row);
  const cells = (part: HTMLTableRowElement[]) =>
    part.flatMap((one) => (one.hidden ? [] : (one.cells[cell.cellIndex] ?? [])));
  return { before: cells(rows.slice(0, at)), after: cells(rows.slice(at + 1)) };
}
