import type { Facet } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";

export type ChoiceChange = { facet: Facet; id: string };

/** Ticks the choice, or unticks it when it is ticked. */
export function toggleChoice(filters: Filters, { facet, id }: ChoiceChange): Filters {
  const ticked: readonly string[] = filters[facet];
  const next = ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id];
  return { ...filters, [facet]: next };
}

/** Ticks this choice and no other of its facet; when it is already alone, lets everything through again. */
export function onlyChoice(filters: Filters, { facet, id }: ChoiceChange): Filters {
  const ticked: readonly string[] = filters[facet];
  const alone = ticked.length === 1 && ticked[0] === id;
  return { ...filters, [facet]: alone ? [] : [id] };
}

/** Number of filters in use: every ticked choice, each end of the date range and the words. */
export function countFilters(filters: Filters): number {
  const lists: readonly (readonly string[])[] = [
    filters.stances,
    filters.kinds,
    filters.actors,
    filters.affiliations,
    filters.countries,
    filters.positions,
    filters.themes,
    filters.sources,
    filters.attributions,
    filters.confidences,
  ];
  const single = [filters.from, filters.to, filters.text === "" ? undefined : filters.text];
  return (
    lists.reduce((sum, list) => sum + list.length, 0) +
    single.filter((value) => value !== undefined).length
  );
}
