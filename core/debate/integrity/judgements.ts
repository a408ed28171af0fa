import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import { entriesOf } from "./entries.ts";

/** Judgements of one actor that bear the same name: which of the two counts could not be told. */
export function judgementIssues(draft: DraftDebate): Issue[] {
  const first = new Map<string, string>();
  return entriesOf(draft.judgements, "judgements").flatMap(({ value: { actor, by }, path }) => {
    if (actor === undefined || by === undefined) return [];
    const key = JSON.stringify([actor, by.trim().toLowerCase()]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const words = say("judgedTwice", { by: JSON.stringify(by), actor, earlier });
    return [{ code: "duplicate-judgement", path: `${path}.by`, ...words }];
  });
}
