import type { Selection } from "#core/explore/selection.ts";
import { DEFAULT_VIEW, type ViewState } from "#core/explore/view-state.ts";
import { viewQuery } from "#core/explore/view-url.ts";

/** Those one click away (use-likely-views.ts), and some that were there before. */
const REMEMBERED = 24;

/**
 * The selection of a view's filters and focus alone. As long as these stay or come back, it
 * gives the same object: opening, sorting or turning to another view draws nothing anew, and what was worked
 * out for a selection serves when a filter is taken off again.
 */
export function rememberSelection(
  select: (view: ViewState) => Selection,
): (view: ViewState) => Selection {
  const remembered = new Map<string, Selection>();
  return ({ filters, unmatched, focus }) => {
    const reduced: ViewState = { ...DEFAULT_VIEW, filters, unmatched, focus };
    const key = viewQuery(reduced);
    const selection = remembered.get(key) ?? select(reduced);
    // Last in, last out: what a reader goes back and forth between stays.
    remembered.delete(key);
    remembered.set(key, selection);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return selection;
  };
}
