"use client";

import { type Options, parseAsString, throttle, useQueryStates } from "nuqs";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { readView, VIEW_KEYS, writeView } from "#core/explore/view-url.ts";
import type { ChangeKind, ChangeView } from "./change.ts";
import {
  continuesTyping,
  followAddress,
  recordStep,
  redoStep,
  startHistory,
  undoStep,
  type ViewHistory,
} from "./view-history.ts";

const PARSERS = Object.fromEntries(VIEW_KEYS.map((key) => [key, parseAsString]));
const STEP: Options = { history: "push", shallow: true, scroll: false };
const TYPING: Options = {
  history: "replace",
  shallow: true,
  scroll: false,
  limitUrlUpdates: throttle(300),
};

export type ViewControl = {
  view: ViewState;
  /** The address of this view, without "?"; "" for the opening view. */
  query: string;
  change: ChangeView;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
};

/** The view in the address of the page, and the ways to change it. Unknown keys of the address stay. */
export function useViewState(index: DebateIndex): ViewControl {
  const [values, setValues] = useQueryStates(PARSERS, STEP);
  const address = joinValues(values);
  const view = useMemo(() => readView(new URLSearchParams(address), index), [address, index]);
  const query = writeView(view, index);
  const [history, setHistory] = useState(() => startHistory(query));
  // Handlers read the latest history without being made anew: every view below stays memoised.
  const latest = useRef<ViewHistory>(history);

  const keep = useCallback((next: ViewHistory) => {
    latest.current = next;
    setHistory(next);
  }, []);

  useEffect(() => keep(followAddress(latest.current, query)), [query, keep]);

  const go = useCallback(
    (next: string, options: Options) => void setValues(splitValues(next), options),
    [setValues],
  );

  const change = useCallback<ChangeView>(
    (next, kind: ChangeKind = "step") => {
      const now = readView(new URLSearchParams(latest.current.present), index);
      const target = writeView(next(now), index);
      if (target === latest.current.present) return;
      const goesOn = continuesTyping(latest.current, kind);
      keep(recordStep(latest.current, target, kind));
      go(target, goesOn ? TYPING : STEP);
    },
    [index, keep, go],
  );

  const step = useCallback(
    (move: (history: ViewHistory) => ViewHistory) => {
      const moved = move(latest.current);
      if (moved === latest.current) return;
      keep(moved);
      go(moved.present, STEP);
    },
    [keep, go],
  );
  const undo = useCallback(() => step(undoStep), [step]);
  const redo = useCallback(() => step(redoStep), [step]);

  return {
    view,
    query,
    change,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

function joinValues(values: Readonly<Record<string, string | null>>): string {
  const joined = new URLSearchParams();
  for (const key of VIEW_KEYS) {
    const value = values[key];
    if (value !== null && value !== undefined) joined.set(key, value);
  }
  return joined.toString();
}

function splitValues(query: string): Record<string, string | null> {
  const wanted = new URLSearchParams(query);
  return Object.fromEntries(VIEW_KEYS.map((key) => [key, wanted.get(key)]));
}
