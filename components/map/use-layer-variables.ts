"use client";
import type { Core } from "cytoscape";
import { type RefObject, useLayoutEffect } from "react";

/** Keeps `--pan-x`, `--pan-y` and `--zoom` of the stage at the drawing's view, frame by frame. */
export function useLayerVariables(
  stage: RefObject<HTMLElement | null>,
  cy: Core | undefined,
): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null || cy === undefined) return;
    const set = () => {
      const { x, y } = cy.pan();
      element.style.setProperty("--pan-x", String(x));
      element.style.setProperty("--pan-y", String(y));
      element.style.setProperty("--zoom", String(cy.zoom()));
    };
    set();
    cy.on("viewport", set);
    return () => {
      cy.off("viewport", set);
    };
  }, [stage, cy]);
}
