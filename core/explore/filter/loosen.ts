import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { activeFilters, type FilterName, withoutFilter } from "./active-filters.ts";

/** The view without one of its filters, and how many statements it would show. */
export type LoosenedView = { filter: FilterName; view: ViewState; statements: number };

/**
 * The ways back from a view that shows too little: for every filter that is on, the view with that
 * single filter taken away, most statements first, then in the reader's order of filters.
 */
export function loosen({ index, view }: Selection): readonly LoosenedView[] {
  const select = prepareSelect(index);
  return activeFilters(view)
    .map((filter) => {
      const looser = withoutFilter(view, filter);
      return { filter, view: looser, statements: select(looser).shown.statements };
    })
    .sort((a, b) => b.statements - a.statements);
}
