import { offer } from "#core/debate/suggest.ts";
import type { IssueWords, SentenceValues } from "./sentences.ts";

const UNUSED: Readonly<Record<string, string>> = {
  theme: "no position stands under this theme; remove it, or use it",
  actor: "this actor has no statement, relation or affiliation; remove it, or add one",
  position: "no statement is about this position; remove it, or add one",
  source: "nothing was coded from this source; remove it, or use it",
  coder: "this coder gave no stance; remove the coder, or add codings",
} satisfies Record<SentenceValues["unused"]["named"], string>;

/** The sentences about how the parts of a debate fit together. */
export const partWords = {
  idTaken: ({ id, earlier }) =>
    `the id "${id}" is already that of ${earlier}; give one of them another id`,
  nameTwice: ({ name, earlier }) =>
    `${name} also stands at ${earlier}; readers could not tell them apart`,
  statementTwice: ({ earlier }) =>
    `has the same actor, position, date, source and words as ${earlier}; remove one of them`,
  unknownId: ({ named, id, list, near }) =>
    `no ${named} "${id}"${offer(near) || `; add it to ${list}, or correct the id`}`,
  unknownIdOfTour: ({ named, id, near }) =>
    `no ${named} "${id}"${offer(near) || "; correct the id"}`,
  personAsOrganization: ({ id }) =>
    `"${id}" is a person; an affiliation names an organization (use a relation instead)`,
  affiliatedWithItself: ({ id }) =>
    `"${id}" is affiliated with itself; name another organization, or remove this`,
  relatedToItself: ({ id }) => `"${id}" is related to itself; name another actor, or remove this`,
  endsBeforeStart: ({ start, end }) =>
    `ends (${end}) before it starts (${start}); correct one of the dates`,
  statementAfterSource: ({ date, source, published }) =>
    `is dated ${date}, after its source "${source}" was published (${published}); correct one of the dates`,
  judgementBeforeSource: ({ date, source, published }) =>
    `is dated ${date}, before its source "${source}" was published (${published}); correct one of the dates`,
  updatedTooEarly: ({ updated, path, date }) =>
    `the debate was last changed on ${updated}, but ${path} is dated ${date}; correct one of the dates`,
  quoteWithoutLanguage: () => 'the quote has no language; add "language", such as "en" or "es"',
  languageWithoutQuote: () =>
    "there is a language but no quote; add the quote, or remove the language",
  translationWithoutQuote: () =>
    "there is a translation but no quote; add the quote in its own language, or move the translated words into the quote",
  translationSameLanguage: ({ language }) =>
    `the translation is in the language of the quote ("${language}"); correct one of them, or remove the translation`,
  ownQuotationMarks: ({ open, close }) =>
    `brings its own quotation marks ${open} ${close}; remove them, the page adds them`,
  coderTwice: ({ coder }) => `coder "${coder}" stands twice in this statement; keep one coding`,
  stanceAgainstCoders: ({ stance, given }) =>
    `is "${stance}", but every coder gave "${given}"; correct it, or record who gave "${stance}" in codings`,
  unused: ({ named }) => UNUSED[named] ?? "",
  judgedTwice: ({ by, actor, earlier }) =>
    `${by} already judges "${actor}" at ${earlier}; keep one of the two`,
  evidenceTwice: ({ id, earlier }) =>
    `"${id}" already stands at ${earlier}; name each statement once`,
  predictionWithoutAnswer: ({ actor, position }) =>
    `there is no statement of "${actor}" on "${position}"; ask for one that the debate holds`,
  minutesDiffer: ({ whole, sum }) =>
    `is ${whole}, but the steps take ${sum} minutes together; correct one of them`,
  ownLanguage: ({ language }) =>
    `"${language}" is the language of the debate itself; correct one of the two, or remove this`,
  nothingToTranslate: ({ key }) =>
    `the debate has no "${key}" here that could be translated; remove it`,
  titleIsExact: () => "the title of this source is exact; it is shown as it stands: remove this",
  translationCount: ({ here, there }) =>
    `${here} here, but the debate has ${there}; entries stand in the same order, one for one`,
  unknownTranslatedId: ({ id, near }) =>
    `the debate has nothing of the id "${id}" in this list${offer(near) || "; correct the id, or remove this"}`,
} satisfies Partial<IssueWords>;
