import type { DebateIndex } from "#core/debate/index-debate.ts";
import { ACTOR_KINDS, ATTRIBUTIONS, CONFIDENCES, STANCES } from "#core/debate/vocabulary.ts";
import { compareText } from "#core/explore/fold-text.ts";
import type { Facet } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";

/** Every choice of every facet by id, in a stable order: small fields as in the schema, ids sorted. */
export type FacetValues = Readonly<Pick<Filters, Facet>>;

const known = new WeakMap<DebateIndex, FacetValues>();

/** The choices that a debate offers in each facet. Worked out once per index. */
export function facetValues(index: DebateIndex): FacetValues {
  const before = known.get(index);
  if (before) return before;
  const values = collect(index);
  known.set(index, values);
  return values;
}

/**
 * The organizations an actor counts for in the affiliation facet: itself when it is not a person,
 * and every organization its affiliations name.
 */
export function organizationsOf(actor: DebateIndex["actors"][number]): readonly string[] {
  const named = (actor.affiliations ?? []).map((affiliation) => affiliation.organization);
  return [...new Set(actor.kind === "person" ? named : [actor.id, ...named])];
}

function collect(index: DebateIndex): FacetValues {
  const countries = index.actors.flatMap((actor) => actor.country ?? []);
  return {
    stances: STANCES,
    kinds: ACTOR_KINDS,
    actors: sorted(index.actors.map((actor) => actor.id)),
    affiliations: sorted(index.actors.flatMap(organizationsOf)),
    countries: sorted(countries),
    positions: sorted(index.positions.map((position) => position.id)),
    themes: sorted(index.debate.themes.map((theme) => theme.id)),
    sources: sorted(index.sources.map((source) => source.id)),
    attributions: ATTRIBUTIONS,
    confidences: CONFIDENCES,
  };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText);
}
