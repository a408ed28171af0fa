"use client";
import type { Core } from "cytoscape";
import { useEffectEvent, useLayoutEffect } from "react";

/** Tells when the browser takes the drawing surface away (memory, graphics driver). */
export function useLostCanvas(cy: Core | undefined, onLost: () => void): void {
  const lost = useEffectEvent(onLost);
  useLayoutEffect(() => {
    const container = cy?.container();
    if (!container) return;
    const onContextLost = () => lost();
    container.addEventListener("contextlost", onContextLost, { capture: true });
    return () => container.removeEventListener("contextlost", onContextLost, { capture: true });
  }, [cy]);
}
