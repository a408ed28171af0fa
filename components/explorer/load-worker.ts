import { divideDebate } from "#components/own-file/debate-parts.ts";
import type { Debate } from "#core/debate/schema.ts";
import type { LoadAnswer } from "./load-in-worker.ts";

function say(answer: LoadAnswer): void {
  postMessage(answer);
}

/** Fetches a debate, reads it here, and hands it over little by little. */
async function load(dataHref: string): Promise<void> {
  const response = await fetch(dataHref);
  if (!response.ok) throw new Error(`${dataHref}: ${response.status}`);
  // Our own route serves a debate that was checked when the site was built.
  const { rest, parts } = divideDebate((await response.json()) as Debate);
  for (const part of parts) say({ kind: "part", part });
  say({ kind: "loaded", rest });
}

addEventListener("message", ({ data }: MessageEvent<string>) => {
  // Reported, a fault reaches the page as an error of the worker.
  load(data).catch(reportError);
});
