import type { CslDate, CslItem } from "./csl-item.ts";

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

/** Both styles write English month names in full. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Year, and “February 4” or “February” or nothing, of a date. */
export function dateWords(date: CslDate): { year: string; dayOfYear: string } {
  const [year, month, day] = date["date-parts"][0];
  const name = month === undefined ? "" : (MONTHS[month - 1] ?? "");
  return { year: String(year), dayOfYear: day === undefined ? name : `${name} ${day}` };
}

/**
 * Ends a sentence: with a full stop unless the text ends in a sign that does that. The stop goes inside
 * closing quotation marks, as both (American) styles have it.
 */
export function stop(text: string): string {
  if (/[.?!]['’"”)\]]*$/.test(text)) return text;
  return text.replace(/(['’"”]*)$/, ".$1");
}

/** Where it was published, when the author does not say so already. */
export function placeOf(item: CslItem): string | undefined {
  const place = item.publisher ?? item["container-title"];
  const names = item.author ?? [];
  return names.some((name) => "literal" in name && name.literal === place) ? undefined : place;
}
