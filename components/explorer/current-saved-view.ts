import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { View } from "#core/debate/schema.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { parseQuery, viewsEqual } from "#core/explore/view-url.ts";

/** The saved view whose filters are on, whatever is open, shown, sorted or laid over it, and whatever tour is on. */
export function currentSavedView(index: DebateIndex, now: ViewState): View | undefined {
  return index.debate.views.find((saved) => {
    const view = parseQuery(saved.query, index);
    const { open, shown, sort, relations } = view;
    return viewsEqual({ ...now, open, shown, sort, relations }, view);
  });
}
