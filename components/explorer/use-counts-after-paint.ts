"use client";
import { useMemo } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { Selection } from "#core/explore/selection.ts";

/**
 * The selection with its counts once the screen has shown the rest of it: map and list are what a filter is changed
 * for, and dozens of numbers cost the browser a layout of the whole column. Ticks and handlers are never late.
 */
export function useCountsAfterPaint(selection: Selection): Selection {
  const { counts } = useAfterPaint(selection);
  return useMemo(
    () => (counts === selection.counts ? selection : { ...selection, counts }),
    [selection, counts],
  );
}
