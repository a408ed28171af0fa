import { draftDebate } from "./draft.ts";
import { integrityIssues } from "./integrity.ts";
import type { Issue } from "./issue.ts";
import { WHOLE_FILE } from "./issue-path.ts";
import { say } from "./issue-words/say.ts";
import { readJson, tooDeepIssue } from "./json-text.ts";
import { VALUES_MAX, walkValue } from "./json-walk.ts";
import { type MigrateOptions, migrateDebate } from "./migrate.ts";
import type { RawDebate } from "./migrations.ts";
import { type Debate, debateSchema } from "./schema.ts";
import { shapeIssues } from "./shape-issues.ts";

/** What parsing gives: a debate that holds in every respect, or every problem found. */
export type Parsed = { ok: true; debate: Debate } | { ok: false; issues: readonly Issue[] };

/** Beyond this many shape problems the file is something else: the rest is not reported. */
const ISSUES_MAX = 10_000;

/** The debate in a JSON text, or every problem found: syntax, repeated keys, shape and integrity. */
export function parseDebateText(text: string, options?: MigrateOptions): Parsed {
  const read = readJson(text);
  if (!read.readable) return { ok: false, issues: read.issues };
  const parsed = parseDebate(read.value, options);
  if (read.issues.length === 0) return parsed;
  return { ok: false, issues: [...read.issues, ...(parsed.ok ? [] : parsed.issues)] };
}

/** The debate in a value of any kind (never throws), or every problem found in it. */
export function parseDebate(input: unknown, options?: MigrateOptions): Parsed {
  const walked = walkValue(input);
  if (walked.unreadable !== undefined) {
    const { code, path } = walked.unreadable;
    return { ok: false, issues: [code === "too-deep" ? tooDeepIssue(path) : tooLarge(path)] };
  }
  const forbidden = walked.forbiddenKeys.map(forbiddenKey);
  if (!isObject(input)) return { ok: false, issues: [...forbidden, notADebate(input)] };
  const migrated = migrateDebate(input, options);
  const before = [...forbidden, ...migrated.issues];
  if (migrated.raw === undefined) return { ok: false, issues: before };
  return checkDebate(migrated.raw, before);
}

function checkDebate(raw: RawDebate, before: readonly Issue[]): Parsed {
  const checked = debateSchema.safeParse(raw);
  const refused = checked.success ? [] : checked.error.issues;
  if (refused.length > ISSUES_MAX) {
    return { ok: false, issues: [...before, ...shapeIssues(refused.slice(0, ISSUES_MAX), raw)] };
  }
  const refusedValues = refused.filter((issue) => issue.code !== "unrecognized_keys");
  const draft = checked.success
    ? checked.data
    : draftDebate(
        raw,
        refusedValues.map((issue) => issue.path),
      );
  const issues = [...before, ...shapeIssues(refused, raw), ...integrityIssues(draft)];
  if (checked.success && issues.length === 0) return { ok: true, debate: checked.data };
  return { ok: false, issues };
}

function tooLarge(path: string): Issue {
  return { code: "too-large", path, ...say("tooLarge", { most: VALUES_MAX }) };
}

function forbiddenKey(path: string): Issue {
  return { code: "forbidden-key", path, ...say("forbiddenKey", {}) };
}

function notADebate(input: unknown): Issue {
  const found = Array.isArray(input) ? "array" : input === null ? "null" : typeof input;
  return { code: "not-a-debate", path: WHOLE_FILE, ...say("notADebate", { found }) };
}

function isObject(input: unknown): input is RawDebate {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
