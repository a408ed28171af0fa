import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import type { SentenceValues } from "#core/debate/issue-words/sentences.ts";
import { entriesOf } from "./entries.ts";

/** Entries that nothing refers to. */
export function unusedIssues(draft: DraftDebate): Issue[] {
  const used = usedIds(draft);
  return [
    ...unused(draft.themes, {
      list: "themes",
      used: used.themes,
      named: "theme",
    }),
    ...unused(draft.actors, {
      list: "actors",
      used: used.actors,
      named: "actor",
    }),
    ...unused(draft.positions, {
      list: "positions",
      used: used.positions,
      named: "position",
    }),
    ...unused(draft.sources, {
      list: "sources",
      used: used.sources,
      named: "source",
    }),
    ...unused(draft.meta?.coding?.coders, {
      list: "meta.coding.coders",
      used: used.coders,
      named: "coder",
    }),
  ];
}

type Ids = ReadonlySet<string | undefined>;
type WithId = { id?: string | undefined };
type Rule = { list: string; used: Ids | undefined; named: SentenceValues["unused"]["named"] };

/** Nothing is called unused where the list that would use it is missing or partly unreadable. */
function unused(entries: readonly (WithId | undefined)[] | undefined, rule: Rule): Issue[] {
  const { used, named } = rule;
  if (used === undefined) return [];
  return entriesOf(entries, rule.list).flatMap(({ value, path }) =>
    value.id === undefined || used.has(value.id)
      ? []
      : [{ code: `unused-${named}`, path, ...say("unused", { named }) }],
  );
}

/** The ids each list's entries are referred to by; undefined where that cannot be known for sure. */
function usedIds(draft: DraftDebate) {
  const { positions, statements, relations, actors, judgements } = draft;
  const affiliations = actors?.flatMap((actor) => actor?.affiliations ?? []);
  const codings = statements?.flatMap((statement) => statement?.codings ?? [undefined]);
  // Without the key there are none; a list that could not be read may name any source.
  const judged = Object.hasOwn(draft, "judgements")
    ? judgements?.flatMap((one) => one?.sources?.map((place) => place?.source) ?? [undefined])
    : [];
  return {
    themes: collect([positions?.map((one) => one?.theme)]),
    positions: collect([statements?.map((one) => one?.position)]),
    coders: collect([codings?.map((one) => one?.coder)]),
    actors: collect([
      statements?.map((one) => one?.actor),
      relations?.flatMap((one) => [one?.actor, one?.target]),
      actors?.flatMap((one) => (one?.affiliations?.length ? [one.id ?? ""] : [])),
      affiliations?.map((one) => one?.organization),
    ]),
    sources: collect([
      statements?.map((one) => one?.source),
      relations?.map((one) => sourceIfAny(one)),
      affiliations?.map((one) => sourceIfAny(one)),
      judged,
    ]),
  };
}

/** The optional source of a tie: "" when it has none, undefined when it could not be read. */
function sourceIfAny(tie: { source?: string | undefined } | undefined): string | undefined {
  return tie !== undefined && !Object.hasOwn(tie, "source") ? "" : tie?.source;
}

function collect(lists: readonly ((string | undefined)[] | undefined)[]): Ids | undefined {
  const all = lists.flatMap((list) => list ?? [undefined]);
  return all.includes(undefined) ? undefined : new Set(all);
}
