import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
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
    const message = 'the quote has no language; add "language", such as "en" or "es"';
    return [{ code: "quote-without-language", path: `${path}.quote`, message }];
  }
  if (has(statement, "language") && !has(statement, "quote")) {
    const message = "there is a language but no quote; add the quote, or remove the language";
    return [{ code: "language-without-quote", path: `${path}.language`, message }];
  }
  return [];
}

function translationIssues(statement: QuotedStatement, path: string): Issue[] {
  if (has(statement, "translation") && !has(statement, "quote")) {
    const message =
      "there is a translation but no quote; add the quote in its own language, or move the translated words into the quote";
    return [{ code: "translation-without-quote", path: `${path}.translation`, message }];
  }
  const language = statement.translation?.language;
  if (language === undefined || language !== statement.language) return [];
  const message = `the translation is in the language of the quote ("${language}"); correct one of them, or remove the translation`;
  return [{ code: "translation-same-language", path: `${path}.translation.language`, message }];
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
  const message = `brings its own quotation marks ${open} ${close}; remove them, the page adds them`;
  return [{ code: "quote-in-quotation-marks", path, message }];
}
