import { daySpan } from "#core/debate/partial-date.ts";
import type { Filters } from "#core/explore/view-state.ts";
import type { Columns, FacetColumn, Owner } from "./columns.ts";

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
const OUTSIDE = 1 << 15;

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
      const hits = nearHits[place];
      const owner = columns.ownerOf[place]?.[i] ?? 0;
      if (hits) hits[owner] = (hits[owner] ?? 0) + 1;
    }
  }
  const statements = kept.slice(0, passing);
  return { verdicts, kept: statements, hits: hitsOf(columns, statements), nearHits };
}

function judge(columns: Columns, filters: Filters, text: Uint8Array | undefined): Uint16Array {
  const verdicts = outsideOf(columns, filters, text);
  const bits = failures(columns, filters);
  if (bits.actor) addBits(verdicts, columns.actorOf, bits.actor);
  if (bits.position) addBits(verdicts, columns.positionOf, bits.position);
  if (bits.source) addBits(verdicts, columns.sourceOf, bits.source);
  if (bits.mark) addBits(verdicts, columns.markOf, bits.mark);
  return verdicts;
}

function addBits(verdicts: Uint16Array, ownerOf: Uint32Array, bits: Uint16Array): void {
  for (let i = 0; i < verdicts.length; i++) {
    verdicts[i] = (verdicts[i] ?? 0) | (bits[ownerOf[i] ?? 0] ?? 0);
  }
}

/** Occurrences of the owners of some statements. */
export function hitsOf(columns: Columns, statements: Uint32Array): Hits {
  const { sizes, actorOf, positionOf, sourceOf, markOf } = columns;
  return {
    actor: countOwners(statements, actorOf, sizes.actor),
    position: countOwners(statements, positionOf, sizes.position),
    source: countOwners(statements, sourceOf, sizes.source),
    mark: countOwners(statements, markOf, sizes.mark),
  };
}

function countOwners(statements: Uint32Array, ownerOf: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < statements.length; at++) {
    const owner = ownerOf[statements[at] ?? 0] ?? 0;
    counts[owner] = (counts[owner] ?? 0) + 1;
  }
  return counts;
}

/** For every owner number, the bits of the facets it fails; only owners that a ticked facet looks at. */
function failures(columns: Columns, filters: Filters): Partial<Record<Owner, Uint16Array>> {
  const bits: Partial<Record<Owner, Uint16Array>> = {};
  for (const facet of columns.facets) {
    const ticked: readonly string[] = filters[facet.facet];
    if (ticked.length === 0) continue;
    bits[facet.owner] ??= new Uint16Array(columns.sizes[facet.owner]);
    markFailures(bits[facet.owner], facet, ticked);
  }
  return bits;
}

function markFailures(
  bits: Uint16Array | undefined,
  facet: FacetColumn,
  ticked: readonly string[],
): void {
  const chosen = new Set(ticked.map((choice) => facet.numberOf.get(choice)));
  bits?.forEach((failed, owner) => {
    const passes = facet.choicesOf[owner]?.some((choice) => chosen.has(choice));
    if (!passes) bits[owner] = failed | facet.bit;
  });
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
