import { offer } from "#core/debate/suggest.ts";
import type { Checked, IssueWords } from "./sentences.ts";

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON value; texts stand in double quotes",
  InvalidNumberFormat: "this number is not written as JSON writes numbers",
  PropertyNameExpected:
    'a key in double quotes has to follow; is there a comma too many before "}"?',
  ValueExpected: "a value has to follow; is there a comma too many, or a value missing?",
  ColonExpected: "a colon has to stand between the key and its value",
  CommaExpected: "a comma is missing before this",
  CloseBraceExpected: 'a closing "}" is missing',
  CloseBracketExpected: 'a closing "]" is missing',
  EndOfFileExpected: "the file goes on after its end; remove what follows",
  InvalidCommentToken: "JSON has no comments; remove this one",
  UnexpectedEndOfComment: "JSON has no comments; remove this one",
  UnexpectedEndOfString: "this text has no closing quotation mark on its line",
  UnexpectedEndOfNumber: "this number breaks off",
  InvalidUnicode: "this \\u escape needs four hexadecimal digits",
  InvalidEscapeCharacter: "JSON does not know this backslash escape; write a backslash as \\\\",
  InvalidCharacter:
    "a line break or control character inside a text is written as \\n, \\t or \\u….",
};

const WANTED: Readonly<Record<string, string>> = {
  number: "a number",
  string: "text in double quotes",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

const FOUND: Readonly<Record<string, string>> = {
  null: "null",
  array: "a list",
  object: "an object",
  string: "text",
  true: "true",
  false: "false",
  undefined: "nothing",
};

const NUMBERS = {
  degree: "a whole number from 1 (very little) to 5 (very much)",
  minutes: "whole minutes from 1 to 600",
};

const CHECKS: Readonly<Record<string, string>> = {
  "bad-id": "is no id; use lower-case letters a–z, digits and single hyphens, such as el-salvador",
  "bad-date": "is no real date; write YYYY, YYYY-MM or YYYY-MM-DD (meta.updated needs the day)",
  "bad-url":
    "is no web address; it begins with http:// or https:// and holds no spaces or password",
  "bad-language": "is no language tag; write a code such as en, es or es-SV",
  "bad-country": "is no country code; write two capital letters (ISO 3166-1), such as SV",
  "hidden-character":
    "holds a character that cannot be seen (control, direction mark, zero-width space or half a character); type the text anew",
} satisfies Record<Checked, string>;

function kindOf(found: string): string {
  return FOUND[found] ?? `a ${found}`;
}

/** The sentences about the text, the file as a whole and its fields one by one. */
export const fieldWords = {
  emptyFile: () => "the file is empty; a debate is a JSON object (see docs/data-format.md)",
  notJson: ({ error }) => `not JSON: ${SYNTAX[error] ?? "something is wrong here"}`,
  notReadAsJson: ({ reason }) => `not JSON: ${reason}`,
  tooDeep: ({ most }) =>
    `lists and objects are nested more than ${most} deep; a debate needs five levels`,
  tooLarge: ({ most }) =>
    `the file goes beyond ${most} values here; split the debate, or remove what is no part of it`,
  keyTwice: ({ key }) =>
    `the key ${key} stands twice in the same object, and only the last would count; keep one`,
  forbiddenKey: () => 'the key "__proto__" is not allowed anywhere; remove it',
  notADebate: ({ found }) =>
    `a debate is a JSON object in { }, but this is ${found === "array" ? "a list" : `a single value (${found})`}`,
  versionMissing: ({ current }) =>
    `the version of the format is missing; write "formatVersion": ${current}`,
  versionNewer: ({ version, current }) =>
    `the file has version ${version} of the format, and this program reads up to ${current}; update the program`,
  versionInvalid: ({ current }) =>
    `has to be a version of the format; write "formatVersion": ${current}`,
  unknownKey: ({ key, near }) => `no key ${key} is known here${offer(near) || "; remove it"}`,
  emptyList: () => "the list is empty; it needs at least one entry",
  emptyText: () => "the text is empty; fill it in, or leave the key out",
  tooLong: ({ length, most }) => `has ${length} characters; at most ${most} are allowed`,
  misfit: ({ reason }) => `does not fit here: ${reason}`,
  noKeyHere: ({ key }) => `${key} is no key here`,
  badNumber: ({ value, wanted }) => `is ${value}; write ${NUMBERS[wanted]}`,
  missingField: ({ key, wanted }) =>
    `"${key}" is missing; it has to be ${WANTED[wanted] ?? wanted}`,
  missingChoice: ({ key, choices }) => `"${key}" is missing; it is one of: ${choices}`,
  wrongType: ({ wanted, found }) =>
    `has to be ${WANTED[wanted] ?? wanted}, but is ${kindOf(found)}${found === "null" ? "; leave the key out when nothing is known" : ""}`,
  wrongTypeOfChoice: ({ found, choices }) =>
    `is ${kindOf(found)}, but has to be one of: ${choices}`,
  unknownWord: ({ value, choices, near }) =>
    `${value} is not one of: ${choices}${offer(near) || "; use one of them"}`,
  failedCheck: ({ value, check }) => `${value} ${CHECKS[check ?? ""] ?? "does not fit here"}`,
} satisfies Partial<IssueWords>;
