/** A sentence that needs nothing of the file. */
type Nothing = Record<string, never>;

/** What an id of a debate can name. */
export type Named =
  | "actor"
  | "coder"
  | "country"
  | "organization"
  | "position"
  | "relation"
  | "source"
  | "statement"
  | "theme";

/** The values that a text in a field is checked as. */
export type Checked =
  | "bad-id"
  | "bad-date"
  | "bad-url"
  | "bad-language"
  | "bad-country"
  | "hidden-character";

/**
 * Every sentence about a problem of a debate file, with what it says about that file. Texts of the file are
 * given as they are to be shown; `near` holds the words that may have been meant, `found` and `wanted`
 * the name of a kind of value.
 */
export type SentenceValues = {
  // The text
  emptyFile: Nothing;
  notJson: { error: string };
  notReadAsJson: { reason: string };
  tooDeep: { most: number };
  tooLarge: { most: number };
  keyTwice: { key: string };
  forbiddenKey: Nothing;
  // The file as a whole
  notADebate: { found: string };
  versionMissing: { current: number };
  versionNewer: { version: number; current: number };
  versionInvalid: { current: number };
  // Fields one by one
  unknownKey: { key: string; near: readonly string[] };
  emptyList: Nothing;
  emptyText: Nothing;
  tooLong: { length: number; most: string };
  misfit: { reason: string };
  noKeyHere: { key: string };
  badNumber: { value: string; wanted: "degree" | "minutes" };
  missingField: { key: string; wanted: string };
  missingChoice: { key: string; choices: string };
  wrongType: { wanted: string; found: string };
  wrongTypeOfChoice: { found: string; choices: string };
  unknownWord: { value: string; choices: string; near: readonly string[] };
  failedCheck: { value: string; check: Checked | undefined };
  // How the parts fit together
  idTaken: { id: string; earlier: string };
  nameTwice: { name: string; earlier: string };
  statementTwice: { earlier: string };
  unknownId: { named: Named; id: string; list: string; near: readonly string[] };
  unknownIdOfTour: { named: Named; id: string; near: readonly string[] };
  personAsOrganization: { id: string };
  affiliatedWithItself: { id: string };
  relatedToItself: { id: string };
  endsBeforeStart: { start: string; end: string };
  statementAfterSource: { date: string; source: string; published: string };
  judgementBeforeSource: { date: string; source: string; published: string };
  updatedTooEarly: { updated: string; path: string; date: string };
  quoteWithoutLanguage: Nothing;
  languageWithoutQuote: Nothing;
  translationWithoutQuote: Nothing;
  translationSameLanguage: { language: string };
  ownQuotationMarks: { open: string; close: string };
  coderTwice: { coder: string };
  stanceAgainstCoders: { stance: string; given: string };
  unused: { named: "theme" | "actor" | "position" | "source" | "coder" };
  judgedTwice: { by: string; actor: string; earlier: string };
  evidenceTwice: { id: string; earlier: string };
  predictionWithoutAnswer: { actor: string; position: string };
  minutesDiffer: { whole: number; sum: number };
  ownLanguage: { language: string };
  nothingToTranslate: { key: string };
  titleIsExact: Nothing;
  translationCount: { here: number; there: number };
  unknownTranslatedId: { id: string; near: readonly string[] };
  // Queries of views and tour steps
  notAQuery: Nothing;
  queryKeyTwice: { key: string };
  unknownQueryKey: { key: string; keys: string; near: readonly string[] };
  viewAllAlone: Nothing;
  queryDates: { from: string; to: string };
  noQueryValue: Nothing;
  noQueryDate: { value: string };
  unknownQueryWord: { word: string; words: string; near: readonly string[] };
  unknownQueryId: { named: Named; id: string; near: readonly string[] };
  writeTarget: { kind: string; names: readonly Named[] };
  writeCompared: { kind: string; names: readonly Named[]; most: number };
  differentActors: { kind: string };
  writeCamp: Nothing;
  writeReduction: { by: string };
  noMergedNode: { key: string };
  writeFocus: { most: number };
  writeLike: Nothing;
  methodWordTwice: { word: string };
  noMethodNumber: { word: string };
  writeSort: Nothing;
};

export type Sentence = keyof SentenceValues;

/** The sentences of one language. */
export type IssueWords = { [S in Sentence]: (values: SentenceValues[S]) => string };

/** One sentence with its values; `queryKey` is the key of a query that it is about. */
export type Said<S extends Sentence = Sentence> = {
  [One in S]: { sentence: One; values: SentenceValues[One]; queryKey?: string };
}[S];

/** The sentence in the language of the words, after the key of the query that it is about. */
export function sentenceIn<S extends Sentence>(words: IssueWords, said: Said<S>): string {
  const sentence = words[said.sentence](said.values);
  return said.queryKey === undefined ? sentence : `${said.queryKey}: ${sentence}`;
}
