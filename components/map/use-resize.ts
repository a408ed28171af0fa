"use client";
import type { Core } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Camera } from "./camera.ts";
import type { Shown } from "./shown.ts";

type Resizing = {
  cy: Core | undefined;
  camera: Camera | undefined;
  shown: Shown | undefined;
  refreshLabels: () => void;
};

/** A hidden box has no size; Cytoscape must be told when it gets one. */
export function useResize({ cy, camera, shown, refreshLabels }: Resizing): void {
  const onResize = useEffectEvent(() => {
    if (cy === undefined || cy.destroyed() || shown === undefined) return;
    cy.resize();
    if (camera?.moved === false) camera.start(shown);
    refreshLabels();
  });
  useLayoutEffect(() => {
    const container = cy?.container();
    if (!container) return;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy]);
}
