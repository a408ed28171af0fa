import type { Columns } from "./columns.ts";
import type { Scan } from "./scan.ts";
import { FACETS, type Facet, type Selection } from "./selection.ts";

/**
 * The counts of every facet, from the occurrences found in the scan. Each facet is added up when it
 * is first asked for, so that a view that shows few facets pays for few.
 */
export function facetCounts(columns: Columns, scan: Scan): Selection["counts"] {
  return countsOf((place) => {
    const column = columns.facets[place];
    if (!column) return new Map();
    const counts = new Map(column.choices.map((choice): [string, number] => [choice, 0]));
    column.choicesOf.forEach((choices, owner) => {
      const hits = (scan.hits[column.owner][owner] ?? 0) + (scan.nearHits[place]?.[owner] ?? 0);
      if (hits === 0) return;
      for (const choice of choices) {
        const id = column.choices[choice];
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + hits);
      }
    });
    return counts;
  });
}

/** Counts by facet, each worked out by `count` (from the facet's place in FACETS) at the first look. */
export function countsOf(
  count: (place: number) => ReadonlyMap<string, number>,
): Selection["counts"] {
  const known = new Map<Facet, ReadonlyMap<string, number>>();
  const counts = {};
  FACETS.forEach((facet, place) => {
    Object.defineProperty(counts, facet, {
      enumerable: true,
      get: () => {
        const found = known.get(facet) ?? count(place);
        known.set(facet, found);
        return found;
      },
    });
  });
  return counts as Selection["counts"]; // FACETS names every key of the record
}
