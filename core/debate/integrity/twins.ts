import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import { type Entry, entriesOf } from "./entries.ts";

/** Entries that a reader could not tell apart: equal names, and the same statement coded twice. */
export function twinIssues(draft: DraftDebate): Issue[] {
  const themes = entriesOf(draft.themes, "themes");
  const actors = entriesOf(draft.actors, "actors");
  const positions = entriesOf(draft.positions, "positions");
  return [
    ...sameNames(themes.map(({ value, path }) => ({ value: value.label, path: `${path}.label` }))),
    ...sameNames(actors.map(({ value, path }) => ({ value: value.name, path: `${path}.name` }))),
    ...sameNames(
      positions.map(({ value, path }) => ({ value: value.label, path: `${path}.label` })),
    ),
    ...sameStatements(draft),
  ];
}

/** A name that an earlier entry has too, apart from capitals; entries without a name are passed over. */
export function sameNames(names: readonly Entry<string | undefined>[]): Issue[] {
  const first = new Map<string, string>();
  return names.flatMap(({ value, path }) => {
    if (value === undefined) return [];
    const key = value.trim().toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const words = say("nameTwice", { name: JSON.stringify(value), earlier });
    return [{ code: "duplicate-name", path, ...words }];
  });
}

function sameStatements(draft: DraftDebate): Issue[] {
  const first = new Map<string, string>();
  return entriesOf(draft.statements, "statements").flatMap(({ value, path }) => {
    const { actor, position, date, source, quote, paraphrase } = value;
    if ([actor, position, date, source, paraphrase].includes(undefined)) return [];
    const key = JSON.stringify([actor, position, date, source, quote ?? "", paraphrase]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    return [{ code: "duplicate-statement", path, ...say("statementTwice", { earlier }) }];
  });
}
