/**
 * A statement as discourse network analysis counts it: who (person, organization), about what (position),
 * in which document (document, author, source, section, type, title), with which stance.
 */
export type CodedStatement = {
  id: string;
  /** Breaks ties in the order of statements: smaller first. */
  rank: number;
  /** Milliseconds since 1970-01-01, UTC; undefined when the date is missing. */
  time: number | undefined;
  /** Number of the document it was found in. */
  document: number;
  /** Where it begins and ends in its document. */
  start: number;
  stop: number;
  /** oppose −1, support +1; on a graded scale the grade. */
  stance: number;
  /** Every variable as text; "" when it is not known. */
  values: Readonly<Record<string, string>>;
};

/** Statements with the grades that a stance may have; "observed": those that occur in the date range. */
export type CodedDebate = {
  statements: readonly CodedStatement[];
  levels: readonly number[] | "observed";
};

/** oppose, support: the grades of a stance that is yes or no. */
export const TWO_STANCES: readonly number[] = [-1, 1];

/** oppose, mixed, support. */
export const THREE_STANCES: readonly number[] = [-1, 0, 1];
