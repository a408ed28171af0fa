"use client";

import { useCallback, useEffect, useRef } from "react";

export type Opener = {
  /** Call before something is opened: remembers what has focus. */
  remember: () => void;
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
    if (opener.current?.isConnected) opener.current.focus();
    else home();
    opener.current = null;
  }, [isOpen, home]);

  const hasOpened = useCallback(() => opened.current, []);
  return { remember, hasOpened };
}

/** Focus was in what has gone, so that the page itself has it. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
