import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { FilterName } from "#core/explore/filter/active-filters.ts";
import type { FilterDescription } from "#core/explore/filter/describe-filters.ts";
import type { Facet } from "#core/explore/selection.ts";
import { choiceLabel } from "./choice-labels.ts";

const words = messages.filters;

/** True for the filters that are lists of choices. */
export function isFacet(filter: FilterName): filter is Facet {
  return filter in words.facet;
}

/** What is asked for by each choice of a filter, in words: "Oppose", "March 2025", "“offer”". */
export function valueWords({ filter, ids, labels }: FilterDescription): readonly string[] {
  if (isFacet(filter)) {
    return labels.map((label, place) => choiceLabel(filter, { id: ids[place] ?? label, label }));
  }
  const [first = "", degree] = labels;
  if (filter === "from" || filter === "to") return [formatDate(first)];
  if (filter === "text") return [words.quoted(first)];
  return [words.focusOn({ name: first, degree: Number(degree) })];
}

/** One filter in words: "Stance: Oppose or Mixed". */
export function filterWords(description: FilterDescription): string {
  const { filter } = description;
  const values = words.either(valueWords(description));
  return words.named({
    filter: isFacet(filter) ? words.facet[filter] : words.other[filter],
    values,
  });
}
