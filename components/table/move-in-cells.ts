import type { KeyboardEvent } from "react";
import { type CellAt, walkCells } from "#core/explore/walk-cells.ts";

/** What a cell has to go to. */
const STOPS = "a, button";

/** A key on the link (or button) of a cell leads to another one of its table, as `walkCells` says. */
export function moveInCells(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.metaKey || event.shiftKey) return;
  const cell = stopOf(event.target)?.closest<HTMLTableCellElement>("td, th");
  const row = cell?.closest("tr");
  const table = row?.closest("table");
  if (!cell || !row || !table) return;
  const rows = shownRows(table);
  const next = walkCells(
    {
      rows: rows.length,
      columnsOf: (at) => rows[at]?.cells.length ?? 0,
      isStop: (at) => stopAt(rows, at) !== null,
    },
    { row: rows.indexOf(row), column: cell.cellIndex },
    { key: event.key, ctrl: event.ctrlKey, screen: rowsInSight(row, event.currentTarget) },
  );
  if (next === undefined) return;
  // Otherwise the page and the region would scroll as well.
  event.preventDefault();
  const stop = stopAt(rows, next);
  stop?.focus();
  if (stop) showStart(stop, event.currentTarget);
}

/** The link of a cell that something is part of. */
export function stopOf(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest("td, th") === null) return null;
  return target.closest<HTMLElement>(STOPS);
}

/** The link in the cell that is open, which has `aria-current`; else the first one of the table. */
export function openOrFirstStop(table: HTMLTableElement): HTMLElement | null {
  const open = openStop(table);
  if (open) return open;
  for (const row of shownRows(table)) {
    const stop = row.querySelector<HTMLElement>(STOPS);
    if (stop) return stop;
  }
  return null;
}

export function openStop(table: HTMLTableElement): HTMLElement | null {
  const cell = table.querySelector("tr:not([hidden]) > [aria-current]");
  return cell?.querySelector<HTMLElement>(STOPS) ?? null;
}

function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows].filter((row) => !row.hidden && row.parentElement?.hidden !== true);
}

function stopAt(rows: readonly HTMLTableRowElement[], { row, column }: CellAt): HTMLElement | null {
  return rows[row]?.cells[column]?.querySelector<HTMLElement>(STOPS) ?? null;
}

/** About how many rows can be seen at a time below the names of the columns. */
function rowsInSight(row: HTMLTableRowElement, region: HTMLElement): number {
  const head = row.closest("table")?.tHead?.offsetHeight ?? 0;
  const room = Math.min(region.clientHeight, window.innerHeight) - head;
  return Math.max(1, Math.floor(room / Math.max(1, row.offsetHeight)));
}

/** Names are in sight wherever the table is scrolled to; from there on, its start is wanted too. */
function showStart(stop: HTMLElement, region: HTMLElement): void {
  if (stop.closest("thead")) {
    region.scrollTo({ top: 0 });
    if (region.getBoundingClientRect().top < 0) region.scrollIntoView({ block: "start" });
  } else if (stop.closest("th")) {
    region.scrollTo({ left: 0 });
  }
}
