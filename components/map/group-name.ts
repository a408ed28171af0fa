import { reduceMessages as words } from "#components/messages/reduce.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import type { MergedBy } from "#core/explore/reduce/reduction.ts";

type Group = { by: MergedBy; key: string };

/** What a merged node is called: its organization, or the letter of its cluster; clusters are counted from 1. */
export function groupName(index: DebateIndex, { by, key }: Group): string {
  return by === "camp"
    ? words.cluster(campLetter(Number(key) - 1))
    : words.organization(organizationOf(index, key)?.name ?? key);
}

/** A group of actors is drawn as what its organization is, a cluster as a group. */
export function groupKind(index: DebateIndex, { by, key }: Group) {
  return by === "camp" ? "group" : (organizationOf(index, key)?.kind ?? "organization");
}

function organizationOf(index: DebateIndex, key: string) {
  return index.actors[index.actorNumber.get(key) ?? -1];
}
