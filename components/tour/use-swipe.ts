"use client";

import { type PointerEvent, useRef } from "react";

const FAR_PX = 56;

export type Swipe = { onPrevious: () => void; onNext: () => void };

/** A finger drawn sideways over an element: to the left goes on, to the right goes back. */
export function useSwipe({ onPrevious, onNext }: Swipe) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current =
        event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = undefined;
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(dx) < FAR_PX || Math.abs(dx) < 2 * Math.abs(dy)) return;
      if (dx < 0) onNext();
      else onPrevious();
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
