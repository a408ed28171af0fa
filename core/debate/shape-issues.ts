import type { z } from "zod";
import { ISSUE_CODES, type Issue, type IssueCode } from "./issue.ts";
import { type Segments, writePath } from "./issue-path.ts";
import { keysAt } from "./schema-keys.ts";
import { didYouMean } from "./suggest.ts";

type ZodIssue = z.core.$ZodIssue;
type Found = { issue: ZodIssue; segments: Segments; value: unknown };

/** The problems that the schema found in `raw`, in plain words, each with the path of its place. */
export function shapeIssues(found: readonly ZodIssue[], raw: unknown): Issue[] {
  return found.flatMap((issue) => {
    const segments = segmentsOf(issue.path);
    if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, segments);
    const { code, message } = wordsFor({ issue, segments, value: valueAt(raw, segments) });
    return [{ code, path: writePath(segments), message }];
  });
}

function unknownKeys(keys: readonly string[], segments: Segments): Issue[] {
  const known = keysAt(segments);
  // "__proto__" has its own issue, found wherever it stands.
  const others = keys.filter((key) => key !== "__proto__");
  return others.map((key) => ({
    code: "unknown-key",
    path: writePath([...segments, key]),
    message: `no key ${JSON.stringify(key)} is known here${didYouMean(key, known) || "; remove it"}`,
  }));
}

type Words = { code: IssueCode; message: string };

function wordsFor(found: Found): Words {
  const { issue, value } = found;
  switch (issue.code) {
    case "invalid_type":
      return wordsForType(found, issue.expected);
    case "invalid_value":
      return wordsForChoice(found, issue.values.map(String));
    case "invalid_key":
      return wordsForKey(found, issue.issues[0]);
    case "too_small":
      if (isNumber(issue.origin)) return wordsForNumber(found);
      return issue.origin === "array"
        ? { code: "empty-list", message: "the list is empty; it needs at least one entry" }
        : { code: "empty-text", message: "the text is empty; fill it in, or leave the key out" };
    case "too_big":
      if (isNumber(issue.origin)) return wordsForNumber(found);
      return {
        code: "too-long",
        message: `has ${lengthOf(value)} characters; at most ${issue.maximum} are allowed`,
      };
    case "custom":
      return wordsForCheck(value, issue.params?.code);
    default:
      return { code: "wrong-type", message: `does not fit here: ${issue.message}` };
  }
}

/** The key that names an entry, such as an id or a language, is checked like a value. */
function wordsForKey({ segments }: Found, issue: ZodIssue | undefined): Words {
  const key = segments.at(-1);
  if (issue === undefined) return { code: "wrong-type", message: `${shown(key)} is no key here` };
  return wordsFor({ issue, segments, value: key });
}

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int";
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  power: "a whole number from 1 (very little) to 5 (very much)",
  interest: "a whole number from 1 (very little) to 5 (very much)",
};

function wordsForNumber({ value, segments }: Found): Words {
  const wanted = NUMBER_WORDS[String(segments.at(-1))] ?? "whole minutes from 1 to 600";
  return { code: "bad-number", message: `is ${shown(value)}; write ${wanted}` };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: "a number",
  string: "text in double quotes",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

function wordsForType(found: Found, expected: string): Words {
  const { value, segments } = found;
  if (expected === "int" && typeof value === "number") return wordsForNumber(found);
  const wanted = TYPE_WORDS[expected] ?? expected;
  const key = segments.at(-1);
  if (value === undefined && typeof key === "string") {
    return { code: "missing-field", message: `"${key}" is missing; it has to be ${wanted}` };
  }
  const advice = value === null ? "; leave the key out when nothing is known" : "";
  return { code: "wrong-type", message: `has to be ${wanted}, but is ${kindOf(value)}${advice}` };
}

function wordsForChoice({ value, segments }: Found, choices: readonly string[]): Words {
  const key = segments.at(-1);
  const list = choices.join(", ");
  if (value === undefined && typeof key === "string") {
    return { code: "missing-field", message: `"${key}" is missing; it is one of: ${list}` };
  }
  if (typeof value !== "string") {
    return { code: "wrong-type", message: `is ${kindOf(value)}, but has to be one of: ${list}` };
  }
  const meant = didYouMean(value, choices) || "; use one of them";
  return { code: "unknown-word", message: `${shown(value)} is not one of: ${list}${meant}` };
}

const CHECK_WORDS: Partial<Record<IssueCode, string>> = {
  "bad-id": "is no id; use lower-case letters a–z, digits and single hyphens, such as el-salvador",
  "bad-date": "is no real date; write YYYY, YYYY-MM or YYYY-MM-DD (meta.updated needs the day)",
  "bad-url":
    "is no web address; it begins with http:// or https:// and holds no spaces or password",
  "bad-language": "is no language tag; write a code such as en, es or es-SV",
  "bad-country": "is no country code; write two capital letters (ISO 3166-1), such as SV",
  "hidden-character":
    "holds a character that cannot be seen (control, direction mark, zero-width space or half a character); type the text anew",
};

function wordsForCheck(value: unknown, named: unknown): Words {
  const code = ISSUE_CODES.find((candidate) => candidate === named) ?? "wrong-type";
  return { code, message: `${shown(value)} ${CHECK_WORDS[code] ?? "does not fit here"}` };
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.trim().length : 0;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return String(value);
  return value === undefined ? "nothing" : `a ${typeof value}`;
}

/** A value short enough for a message, with what cannot be seen written out. */
function shown(value: unknown): string {
  const all = JSON.stringify(value) ?? String(value);
  const short = all.length > 60 ? `${all.slice(0, 57)}…"` : all;
  return short.replace(
    /[^\P{C}\n]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

function segmentsOf(path: readonly PropertyKey[]): Segments {
  return path.map((key) => (typeof key === "symbol" ? String(key) : key));
}

function valueAt(raw: unknown, segments: Segments): unknown {
  return segments.reduce<unknown>(
    (value, key) => (isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    raw,
  );
}

function isKeyed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
