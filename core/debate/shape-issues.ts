import type { z } from "zod";
import { ISSUE_CODES, type Issue, type IssueCode } from "./issue.ts";
import { type Segments, writePath } from "./issue-path.ts";
import { say, type Worded } from "./issue-words/say.ts";
import type { Checked } from "./issue-words/sentences.ts";
import { keysAt } from "./schema-keys.ts";
import { nearest } from "./suggest.ts";

type ZodIssue = z.core.$ZodIssue;
type Found = { issue: ZodIssue; segments: Segments; value: unknown };

/** The problems that the schema found in `raw`, in plain words, each with the path of its place. */
export function shapeIssues(found: readonly ZodIssue[], raw: unknown): Issue[] {
  return found.flatMap((issue) => {
    const segments = segmentsOf(issue.path);
    if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, segments);
    const { code, ...words } = wordsFor({ issue, segments, value: valueAt(raw, segments) });
    return [{ code, path: writePath(segments), ...words }];
  });
}

function unknownKeys(keys: readonly string[], segments: Segments): Issue[] {
  const known = keysAt(segments);
  // "__proto__" has its own issue, found wherever it stands.
  const others = keys.filter((key) => key !== "__proto__");
  return others.map((key) => ({
    code: "unknown-key",
    path: writePath([...segments, key]),
    ...say("unknownKey", { key: JSON.stringify(key), near: nearest(key, known) }),
  }));
}

type Words = { code: IssueCode } & Worded;

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
        ? { code: "empty-list", ...say("emptyList", {}) }
        : { code: "empty-text", ...say("emptyText", {}) };
    case "too_big":
      if (isNumber(issue.origin)) return wordsForNumber(found);
      return {
        code: "too-long",
        ...say("tooLong", { length: lengthOf(value), most: String(issue.maximum) }),
      };
    case "custom":
      return wordsForCheck(value, issue.params?.code);
    default:
      return { code: "wrong-type", ...say("misfit", { reason: issue.message }) };
  }
}

/** The key that names an entry, such as an id or a language, is checked like a value. */
function wordsForKey({ segments }: Found, issue: ZodIssue | undefined): Words {
  const key = segments.at(-1);
  if (issue === undefined) return { code: "wrong-type", ...say("noKeyHere", { key: shown(key) }) };
  return wordsFor({ issue, segments, value: key });
}

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int";
}

/** The numbers that are a degree, from 1 to 5; the others are minutes. */
const DEGREES = ["power", "interest"];

function wordsForNumber({ value, segments }: Found): Words {
  const wanted = DEGREES.includes(String(segments.at(-1))) ? "degree" : "minutes";
  return { code: "bad-number", ...say("badNumber", { value: shown(value), wanted }) };
}

function wordsForType(found: Found, expected: string): Words {
  const { value, segments } = found;
  if (expected === "int" && typeof value === "number") return wordsForNumber(found);
  const key = segments.at(-1);
  if (value === undefined && typeof key === "string") {
    return { code: "missing-field", ...say("missingField", { key, wanted: expected }) };
  }
  return { code: "wrong-type", ...say("wrongType", { wanted: expected, found: kindOf(value) }) };
}

function wordsForChoice({ value, segments }: Found, choices: readonly string[]): Words {
  const key = segments.at(-1);
  const list = choices.join(", ");
  if (value === undefined && typeof key === "string") {
    return { code: "missing-field", ...say("missingChoice", { key, choices: list }) };
  }
  if (typeof value !== "string") {
    const words = say("wrongTypeOfChoice", { found: kindOf(value), choices: list });
    return { code: "wrong-type", ...words };
  }
  const near = nearest(value, choices);
  return {
    code: "unknown-word",
    ...say("unknownWord", { value: shown(value), choices: list, near }),
  };
}

const CHECKS: readonly Checked[] = [
  "bad-id",
  "bad-date",
  "bad-url",
  "bad-language",
  "bad-country",
  "hidden-character",
];

function wordsForCheck(value: unknown, named: unknown): Words {
  const code = ISSUE_CODES.find((candidate) => candidate === named) ?? "wrong-type";
  const check = CHECKS.find((candidate) => candidate === named);
  return { code, ...say("failedCheck", { value: shown(value), check }) };
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.trim().length : 0;
}

/** The name of a kind of value, which the words of a language put into words. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? String(value) : typeof value;
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
