"use client";
import { useEffect } from "react";
import { type ChoiceChange, toggleChoice } from "#components/filters/change-filters.ts";
import { whenIdle } from "#components/ui/when-idle.ts";
import { ACTOR_KINDS, STANCES } from "#core/debate/vocabulary.ts";
import { DEFAULT_VIEW, type ViewState } from "#core/explore/view-state.ts";

/** What the legend offers: one click away, whatever else is ticked. */
const CHOICES: readonly ChoiceChange[] = [
  ...STANCES.map((id) => ({ facet: "stances", id }) as const),
  ...ACTOR_KINDS.map((id) => ({ facet: "kinds", id }) as const),
];

/** While the browser has nothing else to do, works out what each click on the legend would show. */
export function useLikelyViews(view: ViewState, workOut: (view: ViewState) => unknown): void {
  const { filters, unmatched, focus } = view;
  useEffect(() => {
    const left = [...CHOICES];
    let callOff = () => {};
    const next = () => {
      const choice = left.pop();
      if (choice === undefined) return;
      workOut({ ...DEFAULT_VIEW, unmatched, focus, filters: toggleChoice(filters, choice) });
      callOff = whenIdle(next);
    };
    callOff = whenIdle(next);
    return () => callOff();
  }, [filters, unmatched, focus, workOut]);
}
