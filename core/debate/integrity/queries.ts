import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { daySpan, isPartialDate } from "#core/debate/partial-date.ts";
import { didYouMean } from "#core/debate/suggest.ts";
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
    const message =
      "is not the part of an address after “?”: write key=value pairs joined by &, without ?, #, spaces or empty pairs";
    return [{ code: "bad-query", path, message }];
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
    message: `the key ${JSON.stringify(key)} stands twice; join its values with commas`,
  }));
}

function checkPair({ key, value }: { key: string; value: string }, context: Context): Issue[] {
  const { path, known } = context;
  if (!isQueryKey(key)) {
    const advice = didYouMean(key, QUERY_KEYS) || `; the keys are ${QUERY_KEYS.join(", ")}`;
    return [
      {
        code: "unknown-query-key",
        path,
        message: `no key ${JSON.stringify(key)} in a query${advice}`,
      },
    ];
  }
  return checkValue(value, { rule: QUERY_GRAMMAR[key], known }).map(({ code, message }) => ({
    code,
    path,
    message: `${key}: ${message}`,
  }));
}

function isQueryKey(key: string): key is QueryKey {
  return Object.hasOwn(QUERY_GRAMMAR, key);
}

function viewAllAlone(pairs: readonly [string, string][], path: string): Issue[] {
  if (pairs.length < 2 || !pairs.some(([key]) => key === "view")) return [];
  const message = "view=all stands alone: remove it, or the other keys";
  return [{ code: "bad-query", path, message }];
}

function datesInOrder(search: URLSearchParams, path: string): Issue[] {
  const from = search.get("from") ?? "";
  const to = search.get("to") ?? "";
  if (!isPartialDate(from) || !isPartialDate(to)) return [];
  if ((daySpan(from)?.first ?? 0) <= (daySpan(to)?.last ?? 0)) return [];
  const message = `from (${from}) lies after to (${to}); correct one of the dates`;
  return [{ code: "bad-query-value", path, message }];
}
