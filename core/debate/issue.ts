import type { Worded } from "./issue-words/say.ts";

/** Every rule a debate file can break. Each has a broken example and a heading in docs/data-format.md. */
export const ISSUE_CODES = [
  // The text
  "empty-file",
  "invalid-json",
  "too-deep",
  "too-large",
  "duplicate-key",
  "forbidden-key",
  // The file as a whole
  "not-a-debate",
  "missing-version",
  "invalid-version",
  "newer-version",
  // Fields one by one
  "missing-field",
  "unknown-key",
  "wrong-type",
  "unknown-word",
  "empty-text",
  "empty-list",
  "too-long",
  "hidden-character",
  "bad-id",
  "bad-date",
  "bad-url",
  "bad-language",
  "bad-country",
  "bad-number",
  // How the parts fit together
  "duplicate-id",
  "duplicate-name",
  "duplicate-statement",
  "unknown-actor",
  "unknown-position",
  "unknown-source",
  "unknown-theme",
  "unknown-coder",
  "unknown-statement",
  "unknown-organization",
  "organization-is-person",
  "self-affiliation",
  "self-relation",
  "dates-out-of-order",
  "statement-after-source",
  "updated-too-early",
  "quote-without-language",
  "language-without-quote",
  "translation-without-quote",
  "translation-same-language",
  "quote-in-quotation-marks",
  "coder-twice",
  "stance-against-coders",
  "unused-theme",
  "unused-actor",
  "unused-position",
  "unused-source",
  "unused-coder",
  "bad-query",
  "unknown-query-key",
  "unknown-query-id",
  "bad-query-value",
  "prediction-without-answer",
  "minutes-do-not-add-up",
  "duplicate-judgement",
  "judgement-before-source",
  "translations-own-language",
  "unknown-translated-id",
  "nothing-to-translate",
  "translation-count",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** A place in a text, both counted from 1; the column counts UTF-16 code units. */
export type Place = { line: number; column: number };

/**
 * One problem of a debate file. `path` names the place in the data, such as `statements[12].actor`;
 * `place` is set where the path cannot say it (a syntax error, the second of two equal keys). `message` is
 * English; `said` is the same sentence as data, for other languages.
 */
export type Issue = { code: IssueCode; path: string; place?: Place } & Worded;
