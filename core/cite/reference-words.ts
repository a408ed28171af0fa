/** What a reference says in the language of the page. Titles and names stay as they were published. */
export type ReferenceWords = {
  noDate: string;
  months: readonly string[];
  monthDay: (date: { month: string; day: number }) => string;
  /** As APA has it after the author: “2025, February 4”. */
  yearFirst: (date: { year: string; dayOfYear: string }) => string;
  day: (date: { year: string; dayOfYear: string }) => string;
  month: (date: { year: string; dayOfYear: string }) => string;
  /** The last author after the others: in APA, in Chicago. */
  apaAnd: (authors: { others: string; last: string }) => string;
  chicagoAnd: (authors: { others: string; last: string }) => string;
  version: (version: string) => string;
  within: string;
  retrieved: (visit: { day: string; url: string }) => string;
  accessed: (visit: { day: string; url: string }) => string;
  /** Around a title in Chicago, what quotation marks inside it become, and the end of a title that ends a sentence. */
  quotes: { open: string; close: string; innerOpen: string; innerClose: string; stopped: string };
  kinds: Readonly<Record<ReferenceKind, string>>;
};

/** Whether a full stop goes inside quotation marks, as in American English. */
export function isStopInside({ quotes }: ReferenceWords): boolean {
  return quotes.stopped.startsWith(".");
}

/** What a cited thing is, named where that is not plain from the rest. */
export type ReferenceKind =
  | "dataset"
  | "record"
  | "transcript"
  | "court-document"
  | "press-release"
  | "poll"
  | "video"
  | "social-post";
