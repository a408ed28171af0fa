import { readersDebate } from "#core/debate/readers-debate.ts";
import { checkContent } from "./check-content.ts";
import { divideDebate } from "./debate-parts.ts";
import { refuseUnread } from "./file-limits.ts";
import { findKept, type KeptFile, keepFile, readKept } from "./kept-store.ts";
import { divideProblems } from "./problem-parts.ts";
import type { CheckAnswer, Keeping, OpenAnswer, Question, ReplaceAnswer } from "./worker-words.ts";

/** Files that were checked during this visit: they open even where the browser keeps nothing. */
const visited = new Map<string, { file: KeptFile; content: ArrayBuffer }>();

async function check(file: File, say: (answer: CheckAnswer) => void): Promise<void> {
  const why = refuseUnread(file);
  if (why !== undefined) return say({ kind: "refused", why });
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return say({ kind: "refused", why: "unreadable" });
  const checked = checkContent(content);
  if (checked.kind === "refused") return say(checked);
  if (checked.kind === "problems") return divideProblems(checked.problems).forEach(say);
  const { meta, statements, actors } = checked.debate;
  const { id, title } = meta;
  const kept = { id, title, name: file.name, bytes: file.size, keptAt: Date.now() };
  visited.set(id, { file: kept, content });
  say({
    kind: "debate",
    file: kept,
    statements: statements.length,
    actors: actors.length,
    keeping: await keepUnlessThere(kept, content),
  });
}

async function keepUnlessThere(file: KeptFile, content: ArrayBuffer): Promise<Keeping> {
  const earlier = await findKept(file.id).catch(() => undefined);
  if (earlier !== undefined) return "asks";
  return (await keepFile(file, content)) ?? "kept";
}

async function replace(id: string): Promise<ReplaceAnswer> {
  const checked = visited.get(id);
  if (checked === undefined) return { kind: "replaced", keeping: "no-storage" };
  const failed = await keepFile(checked.file, checked.content);
  return { kind: "replaced", keeping: failed ?? "kept" };
}

/** A kept file is checked again: the rules may have changed since. */
async function open(
  { id, language }: { id: string; language: string },
  say: (answer: OpenAnswer) => void,
): Promise<void> {
  const content = visited.get(id)?.content ?? (await readKept(id).catch(() => undefined));
  const checked = content && checkContent(content);
  if (checked === undefined || checked.kind === "refused") return say({ kind: "missing" });
  if (checked.kind === "problems") return divideProblems(checked.problems).forEach(say);
  const { rest, parts } = divideDebate(readersDebate(checked.debate, language));
  for (const part of parts) say({ kind: "part", part, of: parts.length });
  say({ kind: "opened", rest });
}

async function answer(question: Question, port: MessagePort): Promise<void> {
  if (question.kind === "check") await check(question.file, (said) => port.postMessage(said));
  if (question.kind === "replace") port.postMessage(await replace(question.id));
  if (question.kind === "open") await open(question, (said) => port.postMessage(said));
}

self.addEventListener("message", ({ data, ports: [port] }: MessageEvent<Question>) => {
  // Reported, a fault reaches the page as an error of the worker; otherwise the page would wait for ever.
  if (port) answer(data, port).catch(reportError);
});
