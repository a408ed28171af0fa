import type { Selection } from "#core/explore/selection.ts";
import type { Focus } from "#core/explore/view-state.ts";
import { activeFilters, type FilterName } from "./active-filters.ts";
import { choiceLabel } from "./facet-choices.ts";

/**
 * One filter in words. `ids` are what is ticked, `labels` the words for each; of closed lists and
 * countries the label is the id, and the interface has the words.
 */
export type FilterDescription = {
  filter: FilterName;
  ids: readonly string[];
  labels: readonly string[];
};

/**
 * The filters that are on, in words, for the notice above a view and for exports. Dates, text and the
 * focused node's name are the only label of their filter; a focus has its degree as second label.
 */
export function describeFilters(selection: Selection): readonly FilterDescription[] {
  return activeFilters(selection.view).map((filter) => describeOne(selection, filter));
}

function describeOne({ index, view }: Selection, filter: FilterName): FilterDescription {
  if (filter === "focus") return describeFocus(index, view.focus);
  const value = view.filters[filter];
  if (value === undefined) return { filter, ids: [], labels: [] };
  if (filter === "from" || filter === "to" || filter === "text") {
    return { filter, ids: [], labels: [String(value)] };
  }
  const ids = view.filters[filter];
  return { filter, ids, labels: ids.map((id) => choiceLabel(index, filter, id)) };
}

function describeFocus(index: Selection["index"], focus: Focus | undefined): FilterDescription {
  if (!focus) return { filter: "focus", ids: [], labels: [] };
  const { kind, id } = focus.node;
  const name = choiceLabel(index, kind === "actor" ? "actors" : "positions", id);
  return { filter: "focus", ids: [id], labels: [name, String(focus.degree)] };
}
