import type { Selection } from "#core/explore/selection.ts";
import { DEFAULT_VIEW, type ViewState } from "#core/explore/view-state.ts";
import { viewQuery } from "#core/explore/view-url.ts";

/**
 * The selection of a view's filters and focus alone. As long as these stay, it gives the same object,
 * so that opening, sorting or turning to another view draws nothing anew.
 */
export function rememberSelection(
  select: (view: ViewState) => Selection,
): (view: ViewState) => Selection {
  let latest: { key: string; selection: Selection } | undefined;
  return ({ filters, unmatched, focus }) => {
    const reduced: ViewState = { ...DEFAULT_VIEW, filters, unmatched, focus };
    const key = viewQuery(reduced);
    if (latest?.key !== key) latest = { key, selection: select(reduced) };
    return latest.selection;
  };
}
