import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import type { Coding } from "#core/debate/schema.ts";
import { type Entry, entriesOf } from "./entries.ts";

/**
 * A coder counted twice in a statement, and a stance against all coders. Where coders disagree, the
 * settled stance may be a third one: the rationale says why.
 */
export function codingIssues(draft: DraftDebate): Issue[] {
  return entriesOf(draft.statements, "statements").flatMap(({ value, path }) => {
    const codings = entriesOf(value.codings, `${path}.codings`);
    const whole = codings.length === (value.codings?.length ?? 0);
    return [
      ...coderTwice(codings),
      ...(whole ? againstCoders(value.stance, { codings, path }) : []),
    ];
  });
}

type CodingEntry = Entry<Draft<Coding>>;

function coderTwice(codings: readonly CodingEntry[]): Issue[] {
  const seen = new Set<string>();
  return codings.flatMap(({ value: { coder }, path }) => {
    if (coder === undefined) return [];
    if (!seen.has(coder)) {
      seen.add(coder);
      return [];
    }
    return [{ code: "coder-twice", path: `${path}.coder`, ...say("coderTwice", { coder }) }];
  });
}

function againstCoders(
  stance: string | undefined,
  { codings, path }: { codings: readonly CodingEntry[]; path: string },
): Issue[] {
  const given = new Set(codings.map(({ value }) => value.stance));
  const [only] = given;
  if (stance === undefined || only === undefined || given.size !== 1 || only === stance) return [];
  const words = say("stanceAgainstCoders", { stance, given: only });
  return [{ code: "stance-against-coders", path: `${path}.stance`, ...words }];
}
