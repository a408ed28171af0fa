import { daySpan } from "#core/debate/partial-date.ts";
import type { Columns, FacetColumn, Owner } from "./columns.ts";
import type { Filters } from "./view-state.ts";

/** How often each owner (actor, position, source, mark) occurs, by owner number. */
export type Hits = Readonly<Record<Owner, Uint32Array>>;

export type Scan = {
  /** One bit a failed facet; OUTSIDE is among them when the date or the text fails. 0: passes. */
  verdicts: Uint16Array;
  /** Numbers of the statements that pass, ascending. */
  kept: Uint32Array;
  hits: Hits;
  /** By place of a facet: owners of the statements that fail this facet and nothing else. */
  nearHits: readonly Uint32Array[];
};

/** Set when a statement fails a filter that is not a facet: its date or its text. */
export const OUTSIDE = 1 << 15;

/**
 * Reads the statements: which facets each fails, who occurs in what passes, and who occurs in what
 * would pass if one facet were taken away. `text` holds 1 for every statement whose text matches.
 */
export function scan(columns: Columns, filters: Filters, text: Uint8Array | undefined): Scan {
  const verdicts = judge(columns, filters, text);
  const kept = new Uint32Array(columns.length);
  const nearHits = columns.facets.map((facet) => new Uint32Array(columns.sizes[facet.owner]));
  let passing = 0;
  for (let i = 0; i < verdicts.length; i++) {
    const verdict = verdicts[i] ?? 0;
    if (verdict === 0) {
      kept[passing++] = i;
    } else if ((verdict & (verdict - 1)) === 0 && verdict < OUTSIDE) {
      const place = 31 - Math.clz32(verdict);
      addTo(nearHits[place], columns.ownerOf[place]?.[i]);
    }
  }
  const statements = kept.slice(0, passing);
  return { verdicts, kept: statements, hits: hitsOf(columns, statements), nearHits };
}

function judge(columns: Columns, filters: Filters, text: Uint8Array | undefined): Uint16Array {
  const { actorOf, positionOf, sourceOf, markOf, length } = columns;
  const { actor, position, source, mark } = failures(columns, filters);
  const verdicts = outsideOf(columns, filters, text);
  for (let i = 0; i < length; i++) {
    const byActor = actor[actorOf[i] ?? 0] ?? 0;
    const byPosition = position[positionOf[i] ?? 0] ?? 0;
    const bySource = source[sourceOf[i] ?? 0] ?? 0;
    const byMark = mark[markOf[i] ?? 0] ?? 0;
    verdicts[i] = (verdicts[i] ?? 0) | byActor | byPosition | bySource | byMark;
  }
  return verdicts;
}

/** Occurrences of the owners of some statements. */
export function hitsOf(columns: Columns, statements: Uint32Array): Hits {
  const hits = emptyHits(columns);
  for (const i of statements) {
    addTo(hits.actor, columns.actorOf[i]);
    addTo(hits.position, columns.positionOf[i]);
    addTo(hits.source, columns.sourceOf[i]);
    addTo(hits.mark, columns.markOf[i]);
  }
  return hits;
}

function addTo(counts: Uint32Array | undefined, at: number | undefined): void {
  if (counts && at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

function emptyHits({ sizes }: Columns): Hits {
  return {
    actor: new Uint32Array(sizes.actor),
    position: new Uint32Array(sizes.position),
    source: new Uint32Array(sizes.source),
    mark: new Uint32Array(sizes.mark),
  };
}

/** For every owner number, the bits of the facets it fails. */
function failures(columns: Columns, filters: Filters): Readonly<Record<Owner, Uint16Array>> {
  const bits = {
    actor: new Uint16Array(columns.sizes.actor),
    position: new Uint16Array(columns.sizes.position),
    source: new Uint16Array(columns.sizes.source),
    mark: new Uint16Array(columns.sizes.mark),
  };
  for (const facet of columns.facets) {
    const ticked: readonly string[] = filters[facet.facet];
    if (ticked.length > 0) markFailures(bits[facet.owner], facet, ticked);
  }
  return bits;
}

function markFailures(bits: Uint16Array, facet: FacetColumn, ticked: readonly string[]): void {
  const chosen = new Set(ticked);
  const allowed = facet.choices.map((choice) => chosen.has(choice));
  for (let owner = 0; owner < bits.length; owner++) {
    const passes = facet.choicesOf[owner]?.some((choice) => allowed[choice]);
    if (!passes) bits[owner] = (bits[owner] ?? 0) | facet.bit;
  }
}

/** OUTSIDE for every statement that the dates or the text leave out, 0 for the others. */
function outsideOf(columns: Columns, filters: Filters, text: Uint8Array | undefined): Uint16Array {
  const { firstDay, lastDay, length } = columns;
  const outside = new Uint16Array(length);
  const from = filters.from === undefined ? undefined : daySpan(filters.from);
  const to = filters.to === undefined ? undefined : daySpan(filters.to);
  if (!from && !to && !text) return outside;
  const earliest = from?.first ?? Number.NEGATIVE_INFINITY;
  const latest = to?.last ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const inTime = (lastDay[i] ?? 0) >= earliest && (firstDay[i] ?? 0) <= latest;
    if (!inTime || text?.[i] === 0) outside[i] = OUTSIDE;
  }
  return outside;
}
