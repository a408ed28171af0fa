"use client";

import { useEffect, useEffectEvent } from "react";

export type TourKeys = {
  /** ← and → act anywhere but in a field and on the map; off where the reader switched single keys off. */
  arrows: boolean;
  onPrevious: () => void;
  onNext: () => void;
  /** Esc, when nothing else is to be closed by it. */
  onEscape: () => void;
};

/** What keeps its keys to itself: fields, the map, what opens over the page. */
const OWN_KEYS = "input, select, textarea, [contenteditable], figure, dialog, [role=application]";

/** The keys of a tour. A clicker sends Page up and Page down: in a presentation these go on as well. */
export function useTourKeys({ arrows, onPrevious, onNext, onEscape }: TourKeys): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event)) return;
    if (event.key === "Escape") return onEscape();
    const step = arrows ? stepOf(event.key) : undefined;
    if (step === undefined) return;
    event.preventDefault();
    if (step === "next") onNext();
    else onPrevious();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => act(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return true;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  return event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
}

function stepOf(key: string): "next" | "previous" | undefined {
  const presents = document.documentElement.dataset.presenting !== undefined;
  if (key === "ArrowRight" || (presents && key === "PageDown")) return "next";
  if (key === "ArrowLeft" || (presents && key === "PageUp")) return "previous";
  return undefined;
}
