import type { Source } from "#core/debate/schema.ts";

/**
 * On paper only: each source in a table's rows carries its number in the list of these sources. A style sheet
 * says so rather than the rows, so that a filter that renumbers the sources leaves the rows alone.
 */
export function PrintedSourceNumbers({ sources }: { sources: readonly Source[] }) {
  const rules = sources.map(
    ({ id }, place) => `td [data-open="source.${id}"]::after{content:" [${place + 1}]"}`,
  );
  return <style media="print">{rules.join("")}</style>;
}
