"use client";

import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

export type Opener = {
  /** Call before something is opened: remembers what has focus. */
  remember: () => void;
  /** Call before the details come or go: the page then stays where it is under the reader's eyes. */
  hold: () => void;
  /** True once the reader has opened something, so that the panel may take focus. */
  hasOpened: () => boolean;
};

/** When the details close, focus goes back to what opened them. */
export function useOpener({ isOpen, home }: { isOpen: boolean; home: () => void }): Opener {
  const opener = useRef<HTMLElement>(null);
  const beforeDialog = useRef<HTMLElement>(null);
  const opened = useRef(false);

  // A dialog gives focus back by itself when it closes; what counts is what had it before.
  useEffect(() => {
    function onFocusIn(event: FocusEvent): void {
      const target = event.target;
      if (target instanceof HTMLElement && !target.closest("dialog, [data-slot=panel]")) {
        beforeDialog.current = target;
      }
    }
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, []);

  const held = useRef<{ element: HTMLElement; top: number }>(undefined);
  const hold = useCallback(() => {
    const element = opener.current;
    held.current = element ? { element, top: element.getBoundingClientRect().top } : undefined;
  }, []);

  // Beside the details the lists are narrower and therefore longer: what was clicked keeps its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when details come or go
  useLayoutEffect(() => {
    const before = held.current;
    held.current = undefined;
    if (!before?.element.isConnected) return;
    window.scrollBy({
      top: before.element.getBoundingClientRect().top - before.top,
      behavior: "instant",
    });
  }, [isOpen]);

  const remember = useCallback(() => {
    opened.current = true;
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return;
    if (active.closest("[data-slot=panel]")) return;
    opener.current = active.closest("dialog") ? beforeDialog.current : active;
  }, []);

  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!closed || !isFocusLost()) return;
    if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    else home();
  }, [isOpen, home]);

  const hasOpened = useCallback(() => opened.current, []);
  return { remember, hold, hasOpened };
}

/** Focus was in what has gone, so that the page itself has it. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
