"use client";
import { type RefObject, useCallback, useMemo } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { TableRow } from "#core/explore/table-model.ts";

/** No row is lower, in pixels: two lines and the room around them. */
const LEAST_ROW_HEIGHT = 64;

/**
 * Which rows of a long table are hidden. After a filter those in the window follow at once, those below it once
 * the screen has shown these: building a row that comes back takes a third of a millisecond or more, and nobody
 * sees it yet.
 */
export function useRowsInSightFirst(
  every: readonly TableRow[],
  passes: Selection["passes"],
  box: RefObject<HTMLElement | null>,
): (row: TableRow) => boolean {
  const before = useAfterPaint(passes);
  const atOnce = useMemo(
    () => (before === passes ? undefined : firstRows(every, passes, rowsInWindow(box.current))),
    [every, passes, before, box],
  );
  return useCallback(
    ({ number }: TableRow) =>
      (atOnce === undefined || atOnce.has(number) ? passes : before)[number] !== 1,
    [passes, before, atOnce],
  );
}

/** So many rows the window can hold below the list's beginning: all where that is not in the window. */
function rowsInWindow(box: HTMLElement | null): number {
  const top = box?.getBoundingClientRect().top ?? 0;
  const room = window.innerHeight - top;
  return top < 0 || room < 0 ? Number.POSITIVE_INFINITY : room / LEAST_ROW_HEIGHT;
}

/** Numbers of the rows down to the last that fits, the ones that are to be hidden among them. */
function firstRows(
  every: readonly TableRow[],
  passes: Selection["passes"],
  fits: number,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  let shown = 0;
  for (const { number } of every) {
    if (shown >= fits) break;
    numbers.add(number);
    if (passes[number] === 1) shown += 1;
  }
  return numbers;
}
