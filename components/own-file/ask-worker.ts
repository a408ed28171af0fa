import type { Debate } from "#core/debate/schema.ts";
import type { Problem } from "./check-content.ts";
import { type DebatePart, joinDebate } from "./debate-parts.ts";
import type { ProblemPart } from "./problem-parts.ts";
import type { CheckAnswer, Keeping, OpenAnswer, Question, ReplaceAnswer } from "./worker-words.ts";

/** One for the visit: it holds the files that could not be kept. */
let worker: Worker | undefined;
/** What tells those who wait for an answer that none will come. */
const waiting = new Set<() => void>();

/** Ends whatever the worker is doing; what was asked of it fails. */
export function stopWork(): void {
  worker?.terminate();
  for (const fail of waiting) fail();
}

/** Asks the worker; `hear` gets its answers until it returns true. Fails when the worker does not start. */
function ask<Answer>(question: Question, hear: (answer: Answer) => boolean): Promise<void> {
  worker ??= new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  const asked = worker;
  const { port1, port2 } = new MessageChannel();
  return new Promise<void>((resolve, reject) => {
    const fail = () => {
      waiting.delete(fail);
      worker = undefined;
      reject(new Error("the check did not start or broke off"));
    };
    waiting.add(fail);
    asked.addEventListener("error", fail, { once: true });
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (!hear(data)) return;
      waiting.delete(fail);
      asked.removeEventListener("error", fail);
      resolve();
    };
    asked.postMessage(question, [port2]);
  }).finally(() => port1.close());
}

type Problems = { kind: "problems"; problems: readonly Problem[] };

/** Puts a part of the problems to those before it; says whether it was the last. */
function addProblems(problems: Problem[], part: ProblemPart): boolean {
  problems.push(...part.problems);
  return part.isLast;
}

async function askOnce<Answer>(question: Question): Promise<Answer> {
  const heard: Answer[] = [];
  await ask<Answer>(question, (answer) => heard.push(answer) > 0);
  const [answer] = heard;
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

export type CheckedFile = Exclude<CheckAnswer, ProblemPart> | Problems;

/** Checks a file off the main thread and keeps it, unless an earlier one of the same debate is kept. */
export async function checkOwnFile(file: File): Promise<CheckedFile> {
  const problems: Problem[] = [];
  let checked: CheckedFile = { kind: "problems", problems };
  await ask<CheckAnswer>({ kind: "check", file }, (answer) => {
    if (answer.kind === "problem-part") return addProblems(problems, answer);
    checked = answer;
    return true;
  });
  return checked;
}

/** Keeps the checked file of a debate in the place of the earlier one. */
export async function replaceKept(id: string): Promise<Keeping> {
  return (await askOnce<ReplaceAnswer>({ kind: "replace", id })).keeping;
}

export type OpenedFile = { kind: "debate"; debate: Debate } | Problems | { kind: "missing" };

/**
 * The debate of a kept file, or of one that was checked during this visit, in a reader's language. `onPart`
 * hears which share (0..1) of it is there.
 */
export async function openOwnFile(
  id: string,
  language: string,
  onPart: (share: number) => void,
): Promise<OpenedFile> {
  const parts: DebatePart[] = [];
  const problems: Problem[] = [];
  let opened: OpenedFile = { kind: "problems", problems };
  await ask<OpenAnswer>({ kind: "open", id, language }, (answer) => {
    if (answer.kind === "part") {
      parts.push(answer.part);
      onPart(parts.length / answer.of);
      return false;
    }
    if (answer.kind === "problem-part") return addProblems(problems, answer);
    opened =
      answer.kind === "opened"
        ? { kind: "debate", debate: joinDebate({ rest: answer.rest, parts }) }
        : answer;
    return true;
  });
  return opened;
}
