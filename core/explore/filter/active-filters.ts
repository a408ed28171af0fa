import { FACETS, type Facet } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";

/** Everything of a view that can leave statements out. */
export type FilterName = Facet | "from" | "to" | "text" | "focus";

const OTHERS = ["from", "to", "text", "focus"] as const;

/** The filters of a view that are on, in the order the reader meets them. */
export function activeFilters(view: ViewState): readonly FilterName[] {
  const { filters } = view;
  return [
    ...FACETS.filter((facet) => filters[facet].length > 0),
    ...OTHERS.filter((name) => {
      if (name === "focus") return view.focus !== undefined;
      return filters[name] !== undefined && filters[name] !== "";
    }),
  ];
}

/** The view with one filter taken away and everything else as it was. */
export function withoutFilter(view: ViewState, name: FilterName): ViewState {
  if (name === "focus") return { ...view, focus: undefined };
  const { filters } = view;
  if (name === "from" || name === "to")
    return { ...view, filters: { ...filters, [name]: undefined } };
  if (name === "text") return { ...view, filters: { ...filters, text: "" } };
  return { ...view, filters: { ...filters, [name]: [] } };
}
