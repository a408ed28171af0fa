"use client";

import { type PointerEvent, useRef, useState } from "react";
import { shortestRange } from "#core/explore/timeline/day-text.ts";
import { dayAt, type TimeAxis } from "#core/explore/timeline/time-axis.ts";

/** Two places on the axis, in widths of a mark. */
type Band = { from: number; to: number };

export type SpanDrag = {
  /** What is being dragged over. */
  band: Band | undefined;
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    onPointerCancel: () => void;
  };
};

/** A shorter way is a click that slipped. */
const LEAST_PX = 8;

type Given = { axis: TimeAxis; onSpan: (range: { from: string; to: string }) => void };

/**
 * Dragging over the lanes with a mouse or a pen chooses a span of days. A finger scrolls. `[data-track]`
 * inside the element says where the axis begins and ends.
 */
export function useSpanDrag({ axis, onSpan }: Given): SpanDrag {
  const start = useRef<{ px: number; place: number }>(undefined);
  const [band, setBand] = useState<Band>();

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const isMark = event.target instanceof Element && event.target.closest("button, a") !== null;
    const place = placeUnder(event, axis);
    if (event.pointerType === "touch" || event.button !== 0 || isMark || place === undefined)
      return;
    start.current = { px: event.clientX, place };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const place = placeUnder(event, axis);
    if (start.current === undefined || place === undefined) return;
    if (band === undefined && Math.abs(event.clientX - start.current.px) < LEAST_PX) return;
    setBand({
      from: Math.min(start.current.place, place),
      to: Math.max(start.current.place, place),
    });
  }
  function stop(): void {
    start.current = undefined;
    setBand(undefined);
  }
  function onPointerUp(): void {
    const first = band && dayAt(axis, band.from);
    const last = band && dayAt(axis, band.to);
    stop();
    if (first !== undefined && last !== undefined) onSpan(shortestRange({ first, last }));
  }
  return { band, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop } };
}

function placeUnder(event: PointerEvent<HTMLElement>, axis: TimeAxis): number | undefined {
  const track = event.currentTarget.querySelector("[data-track]")?.getBoundingClientRect();
  if (track === undefined || track.width === 0) return undefined;
  const share = (event.clientX - track.left) / track.width;
  return share < 0 ? undefined : Math.min(1, share) * axis.size;
}
