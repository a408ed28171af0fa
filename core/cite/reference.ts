import type { CslDate, CslItem } from "./csl-item.ts";
import { isStopInside, type ReferenceWords } from "./reference-words.ts";

/** A piece of a reference; italic pieces stay plain where there is no italic. */
export type Run = { text: string; italic?: boolean };

/** A reference without italics. */
export function referenceText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Neighbouring runs of one kind as one; empty ones left out. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { text, italic = false } of runs) {
    const last = joined.at(-1);
    if (text === "") continue;
    if (last !== undefined && (last.italic ?? false) === italic) {
      joined[joined.length - 1] = italic
        ? { text: last.text + text, italic }
        : { text: last.text + text };
    } else joined.push(italic ? { text, italic } : { text });
  }
  return joined;
}

/** Year, and “February 4” or “February” or nothing, of a date. */
export function dateWords(
  date: CslDate,
  words: ReferenceWords,
): { year: string; dayOfYear: string; hasDay: boolean } {
  const [year, number, day] = date["date-parts"][0];
  const month = number === undefined ? "" : (words.months[number - 1] ?? "");
  const dayOfYear = day === undefined ? month : words.monthDay({ month, day });
  return { year: String(year), dayOfYear, hasDay: day !== undefined };
}

/** The day of a visit in full: “November 24, 2026”. */
export function visitDay(accessed: CslDate, words: ReferenceWords): string {
  return words.day(dateWords(accessed, words));
}

/**
 * Ends a sentence: with a full stop unless the text ends in a sign that does that. The stop goes inside
 * closing quotation marks where the language has it so (American English), else after them.
 */
export function stop(text: string, words: ReferenceWords): string {
  if (/[.?!]['’"”»)\]]*$/.test(text)) return text;
  return isStopInside(words) ? text.replace(/(['’"”»]*)$/, ".$1") : `${text}.`;
}

/** Where it was published, when the author does not say so already. */
export function placeOf(item: CslItem): string | undefined {
  const place = item.publisher ?? item["container-title"];
  const names = item.author ?? [];
  return names.some((name) => "literal" in name && name.literal === place) ? undefined : place;
}
