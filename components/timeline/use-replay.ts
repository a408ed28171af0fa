"use client";

import { useEffect, useMemo, useState } from "react";
import type { Selection } from "#core/explore/selection.ts";
import { replaySteps, stepAt } from "#core/explore/timeline/replay-steps.ts";
import type { Filters } from "#core/explore/view-state.ts";
import { withoutDates } from "#core/explore/without-dates.ts";

export type Replay = {
  steps: readonly string[];
  /** The step that the date filter stands at; -1 before the first. */
  at: number;
  playing: boolean;
  goTo: (at: number) => void;
  play: () => void;
  pause: () => void;
};

const STEP_MS = 1400;

type Given = { selection: Selection; onFilters: (filters: Filters) => void };

/** Drives the end of the date filter step by step. It plays only once asked, and stops at the last step. */
export function useReplay({ selection, onFilters }: Given): Replay {
  const { filters } = selection.view;
  const every = withoutDates(selection);
  const steps = useMemo(() => replaySteps(every, filters.from), [every, filters.from]);
  const at = stepAt(steps, filters.to);
  const last = steps.length - 1;
  const [wantsToPlay, setWantsToPlay] = useState(false);
  const playing = wantsToPlay && at < last;

  function goTo(step: number): void {
    const next = Math.max(0, Math.min(last, step));
    // At the last step nothing is left out: the filter goes away instead of naming the last day.
    onFilters({ ...filters, to: next === last ? undefined : steps[next] });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: one step each time the date has moved
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => {
      if (at + 1 >= last) setWantsToPlay(false);
      goTo(at + 1);
    }, STEP_MS);
    return () => window.clearTimeout(timer);
  }, [playing, at, last]);

  return {
    steps,
    at,
    playing,
    goTo,
    play: () => {
      if (at >= last) goTo(0);
      setWantsToPlay(true);
    },
    pause: () => setWantsToPlay(false),
  };
}
