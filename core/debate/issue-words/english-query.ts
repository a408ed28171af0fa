import { offer } from "#core/debate/suggest.ts";
import type { IssueWords, Named } from "./sentences.ts";

function targetOf(kind: string, names: readonly Named[]): string {
  return `${kind}.${names.map((named) => `<${named} id>`).join(".")}`;
}

/** The sentences about queries of views and tour steps. */
export const queryWords = {
  notAQuery: () =>
    "is not the part of an address after “?”: write key=value pairs joined by &, without ?, #, spaces or empty pairs",
  queryKeyTwice: ({ key }) => `the key ${key} stands twice; join its values with commas`,
  unknownQueryKey: ({ key, keys, near }) =>
    `no key ${key} in a query${offer(near) || `; the keys are ${keys}`}`,
  viewAllAlone: () => "view=all stands alone: remove it, or the other keys",
  queryDates: ({ from, to }) => `from (${from}) lies after to (${to}); correct one of the dates`,
  noQueryValue: () => "has no value; remove the key, or give it one",
  noQueryDate: ({ value }) => `${value} is no real date; write YYYY, YYYY-MM or YYYY-MM-DD`,
  unknownQueryWord: ({ word, words, near }) => `${word} is not one of: ${words}${offer(near)}`,
  unknownQueryId: ({ named, id, near }) =>
    `no ${named} ${id} in this debate${offer(near) || "; correct the id"}`,
  writeTarget: ({ kind, names }) => `write ${targetOf(kind, names)}`,
  writeCompared: ({ kind, names, most }) => `write ${targetOf(kind, names)}, up to ${most} actors`,
  differentActors: ({ kind }) => `${kind} needs different actors`,
  writeCamp: () => "write camp~<number>, the largest camp is 1",
  writeReduction: ({ by }) => `write none, ${by} or ${by}.<actors>.<positions>`,
  noMergedNode: ({ key }) => `${key} names no merged node`,
  writeFocus: ({ most }) =>
    `write actor.<id>.<degree> or position.<id>.<degree>, degree 1 to ${most}`,
  writeLike: () => "write like.<actor id>",
  methodWordTwice: ({ word }) => `${word} stands twice`,
  noMethodNumber: ({ word }) => `${word} is no name with a whole number, such as months-3`,
  writeSort: () => "write <column> or <column>.desc",
} satisfies Partial<IssueWords>;
