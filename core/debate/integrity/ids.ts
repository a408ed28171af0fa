import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import { entriesOf } from "./entries.ts";

/** Ids that two entries of the same list share. */
export function idIssues(draft: DraftDebate): Issue[] {
  return [
    ...repeatedIds(draft.themes, "themes"),
    ...repeatedIds(draft.actors, "actors"),
    ...repeatedIds(draft.positions, "positions"),
    ...repeatedIds(draft.sources, "sources"),
    ...repeatedIds(draft.statements, "statements"),
    ...repeatedIds(draft.relations, "relations"),
    ...repeatedIds(draft.judgements, "judgements"),
    ...repeatedIds(draft.views, "views"),
    ...repeatedIds(draft.tours, "tours"),
    ...repeatedIds(draft.meta?.coding?.coders, "meta.coding.coders"),
  ];
}

type WithId = { id?: string | undefined };

function repeatedIds(list: readonly (WithId | undefined)[] | undefined, name: string): Issue[] {
  const first = new Map<string, string>();
  return entriesOf(list, name).flatMap(({ value: { id }, path }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ code: "duplicate-id", path: `${path}.id`, ...say("idTaken", { id, earlier }) }];
  });
}
