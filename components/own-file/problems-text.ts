import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { WHOLE_FILE } from "#core/debate/issue-path.ts";
import type { Problem } from "./check-content.ts";

/** Every problem of a file as plain text, one a line, to be kept beside the file while it is mended. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.map(({ at, path, message, code }) => {
    const where = path === WHOLE_FILE ? words.wholeFile : path;
    return `${words.place(at)}, ${where}: ${message} (${words.rule(code)})\n`;
  });
  return lines.join("");
}
