import { type DebatePart, joinDebate } from "#components/own-file/debate-parts.ts";
import type { Debate } from "#core/debate/schema.ts";

/** The parts of a debate come one by one, then the rest of it. */
export type LoadAnswer = { kind: "part"; part: DebatePart } | { kind: "loaded"; rest: Debate };

/** The debate at an address (a whole one, beginning with https://), read off the main thread. */
export function loadInWorker(dataHref: string): Promise<Debate> {
  const worker = new Worker(new URL("./load-worker.ts", import.meta.url), { type: "module" });
  const parts: DebatePart[] = [];
  return new Promise<Debate>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LoadAnswer>) => {
      if (data.kind === "part") parts.push(data.part);
      else resolve(joinDebate({ rest: data.rest, parts }));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`${dataHref}: ${event.message}`));
    };
    worker.postMessage(dataHref);
  }).finally(() => worker.terminate());
}
