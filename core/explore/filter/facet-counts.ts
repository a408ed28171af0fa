import { FACETS, type Facet, type Selection } from "#core/explore/selection.ts";
import { ChoiceCounts } from "./choice-counts.ts";
import type { Columns } from "./columns.ts";
import type { Scan } from "./scan.ts";

/**
 * The counts of every facet, from the occurrences found in the scan. Each facet is added up when it
 * is first asked for, so that a view that shows few facets pays for few.
 */
export function facetCounts(columns: Columns, scan: Scan): Selection["counts"] {
  return countsOf((place) => {
    const column = columns.facets[place];
    const hits = column && scan.hits[column.owner];
    const near = scan.nearHits[place];
    if (!column || !hits || !near) return new Map();
    const counts = new Uint32Array(column.choices.length);
    for (let owner = 0; owner < hits.length; owner++) {
      const found = (hits[owner] ?? 0) + (near[owner] ?? 0);
      if (found > 0) addTo(counts, column.choicesOf[owner], found);
    }
    return new ChoiceCounts(column, counts);
  });
}

function addTo(counts: Uint32Array, choices: readonly number[] | undefined, found: number) {
  for (const choice of choices ?? []) counts[choice] = (counts[choice] ?? 0) + found;
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
