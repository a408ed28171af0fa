"use client";

import { useCallback, useState } from "react";
import type { ChangeView } from "#components/explorer/change.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { readView } from "#core/explore/view-url.ts";

/**
 * The view that the address asks for, and how it is changed. Changes stay here: entries in the history of
 * somebody else's page are not ours to make.
 */
export function useOwnView(index: DebateIndex): { view: ViewState; change: ChangeView } {
  const [view, setView] = useState<ViewState>(() => ({
    ...readView(new URLSearchParams(window.location.search), index),
    shown: "map",
    tour: undefined,
  }));
  const change = useCallback<ChangeView>((next) => setView(next), []);
  return { view, change };
}
