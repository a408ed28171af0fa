import type { Source } from "#core/debate/schema.ts";

/**
 * A source's title as it is shown: in quotation marks when exact (marks inside it become single ones),
 * without them when it is a description of ours.
 */
export function sourceTitle(source: Pick<Source, "title" | "titleExact">): string {
  if (!source.titleExact) return source.title;
  return `“${source.title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
