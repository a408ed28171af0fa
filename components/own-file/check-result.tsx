import Link from "next/link";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import button from "#components/ui/button.module.css";
import { Button } from "#components/ui/button.tsx";
import type { CheckedFile } from "./ask-worker.ts";
import type { Problem } from "./check-content.ts";
import { LARGEST_MB, type Refusal } from "./file-limits.ts";
import styles from "./own-file-desk.module.css";
import { ProblemList } from "./problem-list.tsx";
import type { CheckState } from "./use-check.ts";

export type CheckResultProps = {
  state: CheckState;
  onReplace: () => Promise<void>;
  onStop: () => void;
};

/** How far the check is, said aloud, and below it what it found. */
export function CheckResult({ state, onReplace, onStop }: CheckResultProps) {
  const answer = state.stage === "checked" ? state.answer : undefined;
  return (
    <div className={styles.result} aria-busy={state.stage === "checking"}>
      <p role="status" className={styles.status}>
        {statusWords(state)}
      </p>
      {state.stage === "checking" && (
        <p className={styles.actions}>
          <progress aria-label={words.checking(state.name)} />
          <Button onClick={onStop}>{words.stop}</Button>
        </p>
      )}
      {state.stage === "checked" && answer?.kind === "problems" && (
        <ProblemList name={state.name} problems={answer.problems} />
      )}
      {answer?.kind === "debate" && (
        <p className={styles.actions}>
          {/* Without a new page load: the worker of this visit may be all that holds the file. */}
          <Link
            href={`/own?debate=${answer.file.id}`}
            prefetch={false}
            className={button.button}
            data-look="primary"
          >
            {words.open}
          </Link>
          {answer.keeping === "asks" && <Button onClick={onReplace}>{words.replace}</Button>}
        </p>
      )}
    </div>
  );
}

function statusWords(state: CheckState): string {
  switch (state.stage) {
    case "none":
      return "";
    case "checking":
      return words.checking(state.name);
    case "stopped":
      return `${state.name}: ${state.by === "reader" ? words.checkStopped : words.stopped}`;
    case "checked":
      return answerWords(state.name, state.answer);
  }
}

function answerWords(name: string, answer: CheckedFile): string {
  switch (answer.kind) {
    case "refused":
      return `${name}: ${refusedWords(answer.why)}`;
    case "problems":
      return problemsWords(name, answer);
    case "debate":
      return `${words.fine({ ...answer, title: answer.file.title })} ${words.keeping[answer.keeping]}`;
  }
}

function refusedWords(why: Refusal): string {
  return why === "too-large" ? words.refused[why](LARGEST_MB) : words.refused[why];
}

/** What a file is that is no debate of ours at all comes before the count. */
function problemsWords(
  name: string,
  { problems }: Extract<CheckedFile, { kind: "problems" }>,
): string {
  const codes = new Set(problems.map(({ code }) => code));
  const counted = words.problemsOf({ name, count: problems.length });
  if (codes.has("newer-version")) return `${counted}. ${words.newer}`;
  if (codes.has("not-a-debate") || lacksEveryPart(problems))
    return `${counted}. ${words.notDebate}`;
  return `${counted}. ${words.problemsLead}`;
}

const PARTS = ["meta", "actors", "positions", "sources", "statements"];

/** Another program's JSON: a list of all that is missing would hide that it is the wrong file. */
function lacksEveryPart(problems: readonly Problem[]): boolean {
  const missing = problems.filter(({ code }) => code === "missing-field").map(({ path }) => path);
  return PARTS.every((part) => missing.includes(part));
}
