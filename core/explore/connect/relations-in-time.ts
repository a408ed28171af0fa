import { daySpan } from "#core/debate/partial-date.ts";
import type { Relation } from "#core/debate/schema.ts";
import { type RelationEnds, sourcedRelations } from "#core/explore/details/relation-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";

/**
 * The sourced relations that a selection leaves, in the order of the file. Of its filters only the dates
 * say anything about a relation: one that is known to lie before or after them is left out. A relation
 * without a date may lie anywhere, and one without an end may last.
 */
export function relationsInTime({ index, view }: Selection): readonly RelationEnds[] {
  return sourcedRelations(index).filter(({ relation }) => mayOverlap(relation, view.filters));
}

/** Whether a relation may lie in the dates asked for: it is not known to lie before or after them. */
export function mayOverlap(
  { start, end }: Pick<Relation, "start" | "end">,
  { from, to }: Pick<Filters, "from" | "to">,
): boolean {
  const begins = dayOf(start, "first") ?? Number.NEGATIVE_INFINITY;
  const ends = dayOf(end, "last") ?? Number.POSITIVE_INFINITY;
  const earliest = dayOf(from, "first") ?? Number.NEGATIVE_INFINITY;
  const latest = dayOf(to, "last") ?? Number.POSITIVE_INFINITY;
  return ends >= earliest && begins <= latest;
}

function dayOf(date: string | undefined, which: "first" | "last"): number | undefined {
  return date === undefined ? undefined : daySpan(date)?.[which];
}
