"use client";
import { useEffect } from "react";

/** A tooltip can be dismissed wherever the focus is, without moving the pointer. */
export function useEscapeFromHover(hovering: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!hovering) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [hovering, onEscape]);
}
