import type { DraftDebate } from "#core/debate/draft.ts";
import type { IdList } from "#core/debate/view-query.ts";
import { idsOf } from "./entries.ts";

/** What ids in a query may name, per kind; undefined where the debate's list is missing. */
export type KnownToQuery = Readonly<Record<IdList, ReadonlySet<string> | undefined>>;

/** The ids and codes of a debate that its queries may name. */
export function knownToQuery(draft: DraftDebate): KnownToQuery {
  const { actors, positions, themes, sources, statements, relations } = draft;
  const organizations = actors?.flatMap((actor) => [
    ...(actor?.kind === "person" ? [] : [actor?.id]),
    ...(actor?.affiliations ?? []).map((affiliation) => affiliation?.organization),
  ]);
  return {
    actor: actors && idsOf(actors),
    organization: organizations && present(organizations),
    country: actors && present(actors.map((actor) => actor?.country)),
    position: positions && idsOf(positions),
    theme: themes && idsOf(themes),
    source: sources && idsOf(sources),
    statement: statements && idsOf(statements),
    relation: relations && idsOf(relations),
  };
}

function present(ids: readonly (string | undefined)[]): Set<string> {
  return new Set(ids.filter((id) => id !== undefined));
}
