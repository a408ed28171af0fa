"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { readView, writeView } from "#core/explore/view-url.ts";
import type { ChangeKind, ChangeView } from "./change.ts";
import { useAddress } from "./use-address.ts";
import {
  continuesTyping,
  followAddress,
  recordStep,
  redoStep,
  startHistory,
  undoStep,
  type ViewHistory,
} from "./view-history.ts";

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

/** The view in the address of the page, and the ways to change it. */
export function useViewState(index: DebateIndex): ViewControl {
  const { address, write } = useAddress((moved) =>
    keep(followAddress(latest.current, canonical(moved, index))),
  );
  const [history, setHistory] = useState(() => startHistory(canonical(address, index)));
  // Handlers read the latest history without being made anew: every view below stays memoised.
  const latest = useRef<ViewHistory>(history);
  const query = history.present;
  const view = useMemo(() => readView(new URLSearchParams(query), index), [query, index]);

  const keep = useCallback((next: ViewHistory) => {
    latest.current = next;
    setHistory(next);
  }, []);

  const change = useCallback<ChangeView>(
    (next, kind: ChangeKind = "step") => {
      const { present } = latest.current;
      const target = writeView(next(readView(new URLSearchParams(present), index)), index);
      if (target === present) return;
      const typing = continuesTyping(latest.current, kind);
      keep(recordStep(latest.current, target, kind));
      write(target, { typing });
    },
    [index, keep, write],
  );

  const step = useCallback(
    (move: (history: ViewHistory) => ViewHistory) => {
      const moved = move(latest.current);
      if (moved === latest.current) return;
      keep(moved);
      write(moved.present, { typing: false });
    },
    [keep, write],
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

/** The one way to write the view that an address means. */
function canonical(address: string, index: DebateIndex): string {
  return writeView(readView(new URLSearchParams(address), index), index);
}
