/** What a page says to the worker. */
export type ToWorker =
  /** Which build are you of? The answer, a text, comes through the port that is sent along. */
  | { kind: "build" }
  /** Take over from the version before you. */
  | { kind: "take-over" }
  /** This page was opened: keep it, and the debate it belongs to. The path has no root of a language. */
  | { kind: "keep"; path: string };

export function tellWorker(worker: ServiceWorker, words: ToWorker): void {
  worker.postMessage(words);
}

const ANSWER_WITHIN_MS = 5000;

/** The build that a worker is of; undefined when it does not say. */
export function askBuild(worker: ServiceWorker): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(resolve, ANSWER_WITHIN_MS, undefined);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(late);
      port1.close();
      resolve(typeof data === "string" ? data : undefined);
    };
    worker.postMessage({ kind: "build" } satisfies ToWorker, [port2]);
  });
}
