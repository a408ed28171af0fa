"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Around a row that moves sideways (`data-row="sideways"`): whenever `current` changes, its link is in sight. */
export function useCurrentInSight(current: string | undefined): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one becomes current
  useLayoutEffect(() => {
    const chosen = around.current?.querySelector<HTMLElement>("[aria-current]");
    const row = chosen?.closest<HTMLElement>("[data-row='sideways']");
    if (row && chosen) keepInSight(row, chosen);
  }, [current]);
  return around;
}

/** Moves the row only, never the page. */
function keepInSight(row: HTMLElement, chosen: HTMLElement): void {
  const frame = row.getBoundingClientRect();
  const box = chosen.getBoundingClientRect();
  if (box.left >= frame.left && box.right <= frame.right) return;
  row.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
}
