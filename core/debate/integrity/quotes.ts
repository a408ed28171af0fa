import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import type { Statement } from "#core/debate/schema.ts";
import { entriesOf } from "./entries.ts";

/** Quotes without language, translations of nothing, and quotes that bring their own quotation marks. */
export function quoteIssues(draft: DraftDebate): Issue[] {
  return entriesOf(draft.statements, "statements").flatMap(({ value, path }) => [
    ...languageIssues(value, path),
    ...translationIssues(value, path),
    ...markIssues(value.quote, `${path}.quote`),
    ...markIssues(value.translation?.text, `${path}.translation.text`),
  ]);
}

type QuotedStatement = Draft<Statement>;

/** A key counts as present when it is there with any value, so that one mistake is reported once. */
function has(statement: QuotedStatement, key: keyof QuotedStatement): boolean {
  return Object.hasOwn(statement, key);
}

function languageIssues(statement: QuotedStatement, path: string): Issue[] {
  if (has(statement, "quote") && !has(statement, "language")) {
    const words = say("quoteWithoutLanguage", {});
    return [{ code: "quote-without-language", path: `${path}.quote`, ...words }];
  }
  if (has(statement, "language") && !has(statement, "quote")) {
    const words = say("languageWithoutQuote", {});
    return [{ code: "language-without-quote", path: `${path}.language`, ...words }];
  }
  return [];
}

function translationIssues(statement: QuotedStatement, path: string): Issue[] {
  if (has(statement, "translation") && !has(statement, "quote")) {
    const words = say("translationWithoutQuote", {});
    return [{ code: "translation-without-quote", path: `${path}.translation`, ...words }];
  }
  const language = statement.translation?.language;
  if (language === undefined || language !== statement.language) return [];
  const words = say("translationSameLanguage", { language });
  return [{ code: "translation-same-language", path: `${path}.translation.language`, ...words }];
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "»": "«",
  "‘": "’",
  "'": "'",
};

/** Marks around the whole quote; a quote that merely begins and ends with quoted words is let through. */
function markIssues(quote: string | undefined, path: string): Issue[] {
  const trimmed = quote?.trim() ?? "";
  const open = trimmed.charAt(0);
  const close = PAIRS[open];
  const inner = trimmed.slice(1, -1);
  if (close === undefined || trimmed.length < 2 || !trimmed.endsWith(close)) return [];
  if (inner.includes(open) || inner.includes(close)) return [];
  return [{ code: "quote-in-quotation-marks", path, ...say("ownQuotationMarks", { open, close }) }];
}
