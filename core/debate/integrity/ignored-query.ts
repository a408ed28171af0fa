import type { Debate } from "#core/debate/schema.ts";
import { QUERY_GRAMMAR } from "#core/debate/view-query.ts";
import { knownToQuery } from "./query-ids.ts";
import { checkValue } from "./query-values.ts";

/**
 * The parts of an address's query that mean nothing in a debate, as they stand there (“from=banana”). A
 * reader's view leaves them out. Keys that are not of a view are none of its business.
 */
export function ignoredInQuery(search: URLSearchParams, debate: Debate): string[] {
  const known = knownToQuery(debate);
  return Object.entries(QUERY_GRAMMAR).flatMap(([key, rule]) => {
    const value = search.get(key);
    if (value === null || value === "") return [];
    return checkValue(value, { rule, known }).length === 0 ? [] : [`${key}=${value}`];
  });
}
