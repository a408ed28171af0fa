"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from "react";
import { moveInCells, openOrFirstStop, openStop, stopOf } from "./move-in-cells.ts";

export type RovingCells = {
  ref: RefObject<HTMLElement | null>;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * One tab stop for the table in a region: keys lead from cell to cell. Every link is rendered with the tab
 * index −1, and the one that Tab comes to is given its 0 here, outside React: a step in a table of
 * thousands of cells changes two of them. `open` names what is open, whose cell has `aria-current`.
 */
export function useRovingCells(open: string | undefined): RovingCells {
  const ref = useRef<HTMLElement>(null);
  const current = useRef<HTMLElement>(null);
  const setCurrent = useCallback((stop: HTMLElement | null) => {
    if (current.current) current.current.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    current.current = stop;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is opened
  useLayoutEffect(() => {
    const table = ref.current?.querySelector("table");
    const stop = table && openStop(table);
    if (stop) setCurrent(stop);
  }, [open, setCurrent]);

  // After every render: a filter hides rows and takes links away, and pages are turned.
  useLayoutEffect(() => {
    const table = ref.current?.querySelector("table");
    if (table && !isShown(current.current, table)) setCurrent(openOrFirstStop(table));
  });

  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const stop = stopOf(target);
      if (stop && stop !== current.current) setCurrent(stop);
    },
    [setCurrent],
  );
  return { ref, onFocus, onKeyDown: moveInCells };
}

function isShown(stop: HTMLElement | null, table: HTMLTableElement): boolean {
  return stop !== null && table.contains(stop) && stop.closest("[hidden]") === null;
}
