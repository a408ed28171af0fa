import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say, worded } from "#core/debate/issue-words/say.ts";
import { daySpan, isPartialDate } from "#core/debate/partial-date.ts";
import { nearest } from "#core/debate/suggest.ts";
import { QUERY_GRAMMAR, QUERY_KEYS, type QueryKey } from "#core/debate/view-query.ts";
import { entriesOf } from "./entries.ts";
import { type KnownToQuery, knownToQuery } from "./query-ids.ts";
import { checkValue } from "./query-values.ts";

/** Queries of views and tour steps that a reader's address bar would not take as they stand. */
export function queryIssues(draft: DraftDebate): Issue[] {
  const known = knownToQuery(draft);
  const views = entriesOf(draft.views, "views");
  const steps = entriesOf(draft.tours, "tours").flatMap(({ value, path }) =>
    entriesOf(value.steps, `${path}.steps`),
  );
  return [...views, ...steps].flatMap(({ value: { query }, path }) =>
    query === undefined ? [] : checkQuery(query, { path: `${path}.query`, known }),
  );
}

type Context = { path: string; known: KnownToQuery };

function checkQuery(query: string, context: Context): Issue[] {
  if (query === "") return [];
  const { path } = context;
  if (/^\?|#|\s|^&|&&|&$/.test(query)) {
    return [{ code: "bad-query", path, ...say("notAQuery", {}) }];
  }
  const pairs = [...new URLSearchParams(query)];
  return [
    ...repeatedKeys(
      pairs.map(([key]) => key),
      path,
    ),
    ...pairs.flatMap(([key, value]) => checkPair({ key, value }, context)),
    ...viewAllAlone(pairs, path),
    ...datesInOrder(new URLSearchParams(query), path),
  ];
}

function repeatedKeys(keys: readonly string[], path: string): Issue[] {
  const twice = keys.filter((key, position) => keys.indexOf(key) < position);
  return [...new Set(twice)].map((key) => ({
    code: "bad-query",
    path,
    ...say("queryKeyTwice", { key: JSON.stringify(key) }),
  }));
}

function checkPair({ key, value }: { key: string; value: string }, context: Context): Issue[] {
  const { path, known } = context;
  if (!isQueryKey(key)) {
    const words = say("unknownQueryKey", {
      key: JSON.stringify(key),
      keys: QUERY_KEYS.join(", "),
      near: nearest(key, QUERY_KEYS),
    });
    return [{ code: "unknown-query-key", path, ...words }];
  }
  return checkValue(value, { rule: QUERY_GRAMMAR[key], known }).map(({ code, said }) => ({
    code,
    path,
    ...worded({ ...said, queryKey: key }),
  }));
}

function isQueryKey(key: string): key is QueryKey {
  return Object.hasOwn(QUERY_GRAMMAR, key);
}

function viewAllAlone(pairs: readonly [string, string][], path: string): Issue[] {
  if (pairs.length < 2 || !pairs.some(([key]) => key === "view")) return [];
  return [{ code: "bad-query", path, ...say("viewAllAlone", {}) }];
}

function datesInOrder(search: URLSearchParams, path: string): Issue[] {
  const from = search.get("from") ?? "";
  const to = search.get("to") ?? "";
  if (!isPartialDate(from) || !isPartialDate(to)) return [];
  if ((daySpan(from)?.first ?? 0) <= (daySpan(to)?.last ?? 0)) return [];
  return [{ code: "bad-query-value", path, ...say("queryDates", { from, to }) }];
}
