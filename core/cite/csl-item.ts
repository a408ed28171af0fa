/** A date as CSL-JSON writes it: year, then month, then day, as far as known. */
export type CslDate = { "date-parts": [[number, number?, number?]] };

export type CslName = { family: string; given: string } | { literal: string };

export type CslType = "article-newspaper" | "webpage" | "report" | "post" | "dataset";

/**
 * One thing to cite, in the fields of CSL-JSON 1.0.2 (docs.citationstyles.org) that we use: Zotero and
 * other reference managers read a list of these. A title in square brackets is a description of ours.
 */
export type CslItem = {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  "container-title"?: string;
  publisher?: string;
  /** What it is, where that is not plain: “Press release”. */
  genre?: string;
  version?: string;
  URL?: string;
  /** Address of a stored copy, where URL is the publisher's. */
  archive_location?: string;
  language?: string;
};

/** A partial date (YYYY, YYYY-MM or YYYY-MM-DD) as CSL-JSON writes it. */
export function cslDate(date: string): CslDate {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { "date-parts": [[year]] };
  return { "date-parts": [day === undefined ? [year, month] : [year, month, day]] };
}

/** The title of a CSL item: its words, and whether they are a description in square brackets. */
export function titleWords({ title }: CslItem): { words: string; described: boolean } {
  const described = /^\[(.*)\]$/s.exec(title)?.[1];
  return { words: described ?? title, described: described !== undefined };
}

/** Items as a CSL-JSON file. */
export function cslText(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
