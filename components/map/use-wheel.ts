"use client";
import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import type { Point } from "#core/explore/placement/placement.ts";

type WheelActions = {
  onZoom: (factor: number, at: Point) => void;
  /** The wheel was turned, and the page scrolls instead. */
  onHint: () => void;
};

const LINE_PX = 16;

/**
 * The wheel zooms with Ctrl or ⌘ (so does a pinch on a touchpad), or once the map has the focus;
 * otherwise the page scrolls. Cytoscape never sees the wheel.
 */
export function useWheel(stage: RefObject<HTMLElement | null>, actions: WheelActions): void {
  const onZoom = useEffectEvent(actions.onZoom);
  const onHint = useEffectEvent(actions.onHint);
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.stopPropagation();
      const wanted = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
      if (!wanted) {
        onHint();
        return;
      }
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const deltaPx =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
      const strength = event.ctrlKey ? 0.006 : 0.0018;
      const factor = Math.exp(-Math.max(-200, Math.min(200, deltaPx)) * strength);
      onZoom(factor, { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", onWheel, { capture: true, passive: false });
    return () => element.removeEventListener("wheel", onWheel, { capture: true });
  }, [stage]);
}
