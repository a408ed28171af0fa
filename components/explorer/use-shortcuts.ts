"use client";

import { useLayoutEffect } from "react";
import type { ToolbarAction } from "./toolbar-action.ts";

export type Shortcuts = {
  /** Whether the keys / and ? work anywhere on the page. */
  singleKeys: boolean;
  onAction: (action: ToolbarAction) => void;
  /** Esc outside a dialog, a field and the map. */
  onEscape: () => void;
};

/** The keys of the explorer. The keys of the map itself belong to the map. */
export function useShortcuts({ singleKeys, onAction, onEscape }: Shortcuts): void {
  // In the layout phase: keys work from the moment the explorer can be seen.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const action = actionOf(event, singleKeys);
      if (action !== undefined) {
        event.preventDefault();
        onAction(action);
        return;
      }
      if (event.key === "Escape" && !isTyping(event.target)) onEscape();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [singleKeys, onAction, onEscape]);
}

function actionOf(event: KeyboardEvent, singleKeys: boolean): ToolbarAction | undefined {
  const key = event.key.toLowerCase();
  const withCommand = event.ctrlKey || event.metaKey;
  if (withCommand && key === "k") return "search";
  if (isTyping(event.target) || event.altKey) return undefined;
  if (withCommand && key === "z") return event.shiftKey ? "redo" : "undo";
  if (withCommand || !(singleKeys || isInMap(event.target))) return undefined;
  if (key === "/") return "search";
  return key === "?" ? "shortcuts" : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function isInMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("figure") !== null;
}
