import { basename } from "node:path";
import type { Issue } from "#core/debate/issue.ts";
import { WHOLE_FILE } from "#core/debate/issue-path.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { placeIssues } from "#core/debate/place-issues.ts";
import type { Debate } from "#core/debate/schema.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * `standpoint validate FILE…`: one line a problem on standard output, as
 * `file:line:column path message [code]`; one summary line a file on standard error.
 */
export const validateCommand: Command = {
  usage: "standpoint validate FILE…",
  what: "Checks debate files and prints every problem as file:line:column path message [code]. Exit code 0: none, 1: problems, 2: wrong use.",
  run: validate,
};

function validate(files: readonly string[], output: Output): ExitCode {
  const option = files.find((file) => file.startsWith("-"));
  if (files.length === 0 || option !== undefined) {
    output.note(
      option === undefined
        ? "standpoint validate: name at least one file"
        : `standpoint validate: no option "${option}" (write ./${option} for a file of that name)`,
    );
    output.note(`Usage: ${validateCommand.usage}`);
    return EXIT.usage;
  }
  const failures = files.filter((file) => !validateFile(file, output));
  return failures.length === 0 ? EXIT.ok : EXIT.problems;
}

/** True when the file is a debate without problems. */
function validateFile(file: string, { out, note }: Output): boolean {
  const read = readTextFile(file);
  if (!read.ok) {
    out(`${file}:1:1 ${WHOLE_FILE} ${read.message}`);
    note(`${file}: not read`);
    return false;
  }
  const parsed = parseDebateText(read.text);
  if (parsed.ok) {
    note(`${file}: ok, ${sizeOf(parsed.debate)}`);
    noteName(file, { id: parsed.debate.meta.id, note });
    return true;
  }
  for (const line of problemLines(file, { text: read.text, issues: parsed.issues })) {
    out(printable(line));
  }
  const count = parsed.issues.length;
  note(`${file}: ${count} ${count === 1 ? "problem" : "problems"}; see docs/data-format.md`);
  return false;
}

/**
 * A note, not a problem: a draft, a download (`data.json`) or a copy may have any name. Where the name counts,
 * in data/debates/, the build refuses a wrong one.
 */
function noteName(file: string, { id, note }: { id: string } & Pick<Output, "note">): void {
  if (basename(file) === `${id}.json`) return;
  note(
    `${file}: note: meta.id is "${id}"; in data/debates/ the file has to be called "${id}.json"`,
  );
}

/** In the order of the file, so that they can be mended from top to bottom. */
function problemLines(
  file: string,
  { text, issues }: { text: string; issues: readonly Issue[] },
): string[] {
  return placeIssues(text, issues).map(
    ({ issue, at }) =>
      `${file}:${at.line}:${at.column} ${issue.path} ${issue.message} [${issue.code}]`,
  );
}

/** Keys and values come from the file: they must not break lines or steer the terminal. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

function sizeOf({ actors, positions, sources, statements }: Debate): string {
  const counts = `${actors.length} actors, ${positions.length} positions, ${sources.length} sources`;
  return `${statements.length} statements, ${counts}`;
}
