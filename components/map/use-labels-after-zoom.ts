"use client";
import type { Core } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";

const ZOOM_END_MS = 120;

/** Which labels find room changes with the zoom, and when a node is let go. */
export function useLabelsAfterZoom(cy: Core | undefined, refreshLabels: () => void): void {
  const refresh = useEffectEvent(refreshLabels);
  useLayoutEffect(() => {
    if (cy === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => refresh(), ZOOM_END_MS);
    };
    const now = () => refresh();
    cy.on("zoom", later).on("free", now);
    return () => {
      clearTimeout(timer);
      cy.off("zoom", later).off("free", now);
    };
  }, [cy]);
}
