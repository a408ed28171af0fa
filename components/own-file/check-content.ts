import { problemMessages } from "#components/messages/problems.ts";
import type { IssueCode, Place } from "#core/debate/issue.ts";
import { sentenceIn } from "#core/debate/issue-words/sentences.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { placeIssues } from "#core/debate/place-issues.ts";
import type { Debate } from "#core/debate/schema.ts";

/** A problem of a file as it is listed, said in the language of the site. */
export type Problem = { at: Place; path: string; message: string; code: IssueCode };

export type Checked =
  | { kind: "debate"; debate: Debate }
  | { kind: "problems"; problems: readonly Problem[] }
  | { kind: "refused"; why: "not-text" };

/** The debate in the bytes of a file, or every problem in the order of the file. */
export function checkContent(content: ArrayBuffer): Checked {
  const text = decode(content);
  if (text === undefined) return { kind: "refused", why: "not-text" };
  const parsed = parseDebateText(text);
  if (parsed.ok) return { kind: "debate", debate: parsed.debate };
  const problems = placeIssues(text, parsed.issues).map(({ issue, at }) => ({
    at,
    path: issue.path,
    message: sentenceIn(problemMessages, issue.said),
    code: issue.code,
  }));
  return { kind: "problems", problems };
}

function decode(content: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
