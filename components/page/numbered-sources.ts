import type { Source } from "#core/debate/schema.ts";

export type NumberedSources = {
  sources: readonly Source[];
  /** From the source's id to its number, counted from 1. */
  numbers: ReadonlyMap<string, number>;
};

/** The sources of some statements, numbered in the order in which they are first met. */
export function numberSources(statements: readonly { source: Source }[]): NumberedSources {
  const sources: Source[] = [];
  const numbers = new Map<string, number>();
  for (const { source } of statements) {
    if (numbers.has(source.id)) continue;
    sources.push(source);
    numbers.set(source.id, sources.length);
  }
  return { sources, numbers };
}
