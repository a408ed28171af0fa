import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue, IssueCode } from "#core/debate/issue.ts";
import { entriesOf } from "./entries.ts";

/** Entries that nothing refers to. */
export function unusedIssues(draft: DraftDebate): Issue[] {
  const used = usedIds(draft);
  return [
    ...unused(draft.themes, {
      list: "themes",
      used: used.themes,
      code: "unused-theme",
      message: "no position stands under this theme; remove it, or use it",
    }),
    ...unused(draft.actors, {
      list: "actors",
      used: used.actors,
      code: "unused-actor",
      message: "this actor has no statement, relation or affiliation; remove it, or add one",
    }),
    ...unused(draft.positions, {
      list: "positions",
      used: used.positions,
      code: "unused-position",
      message: "no statement is about this position; remove it, or add one",
    }),
    ...unused(draft.sources, {
      list: "sources",
      used: used.sources,
      code: "unused-source",
      message: "nothing was coded from this source; remove it, or use it",
    }),
    ...unused(draft.meta?.coding?.coders, {
      list: "meta.coding.coders",
      used: used.coders,
      code: "unused-coder",
      message: "this coder gave no stance; remove the coder, or add codings",
    }),
  ];
}

type Ids = ReadonlySet<string | undefined>;
type WithId = { id?: string | undefined };
type Rule = { list: string; used: Ids | undefined; code: IssueCode; message: string };

/** Nothing is called unused where the list that would use it is missing or partly unreadable. */
function unused(entries: readonly (WithId | undefined)[] | undefined, rule: Rule): Issue[] {
  const { used, code, message } = rule;
  if (used === undefined) return [];
  return entriesOf(entries, rule.list).flatMap(({ value, path }) =>
    value.id === undefined || used.has(value.id) ? [] : [{ code, path, message }],
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
