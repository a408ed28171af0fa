import type { DebateIndex } from "#core/debate/index-debate.ts";
import { groupIdOf, type MergedBy } from "./reduction.ts";

/** Actors that one node stands for, by id in the order of names. */
export type MapGroup = { id: string; by: MergedBy; key: string; members: readonly string[] };

/**
 * The actors of a debate by the organization that they are affiliated with first, or are themselves when
 * others are affiliated with it. Only groups of two or more; whoever is with nobody is in none.
 */
export function affiliationGroups(index: DebateIndex): MapGroup[] {
  const first = index.actors.map((actor) => actor.affiliations?.[0]?.organization);
  const joined = new Set(first);
  const members = new Map<string, string[]>();
  index.actors.forEach(({ id }, number) => {
    const organization = first[number] ?? (joined.has(id) ? id : undefined);
    if (organization === undefined) return;
    members.set(organization, [...(members.get(organization) ?? []), id]);
  });
  return [...members]
    .filter(([, ids]) => ids.length > 1)
    .map(([key, ids]) => ({
      id: groupIdOf("affiliation", key),
      by: "affiliation",
      key,
      members: ids,
    }));
}

/** Camps (lists of actor numbers, the largest first) as groups; the first is “camp~1”. */
export function campGroups(index: DebateIndex, camps: readonly (readonly number[])[]): MapGroup[] {
  return camps.map((numbers, at) => ({
    id: groupIdOf("camp", `${at + 1}`),
    by: "camp",
    key: `${at + 1}`,
    members: numbers.flatMap((number) => index.actors[number]?.id ?? []),
  }));
}
