import type { FromResearcher, ToResearcher } from "./research-words.ts";
import { createResearcher } from "./researcher.ts";

export type Researcher = { tell: (words: ToResearcher) => void; end: () => void };

/** Starts a worker. Where workers cannot run, the page does the work itself, after what it shows. */
export function startResearcher(hear: (words: FromResearcher) => void): Researcher {
  const told: ToResearcher[] = [];
  let inPage: ((words: ToResearcher) => void) | undefined;
  const worker = new Worker(new URL("./research-worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = (event: MessageEvent<FromResearcher>) => hear(event.data);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    inPage = createResearcher(hear);
    for (const words of told) inPage(words);
  };
  return {
    tell: (words) => {
      if (inPage !== undefined) return inPage(words);
      if (words.kind === "start" || words.kind === "ask") told.push(words);
      if (words.kind === "ask") told.splice(1, told.length - 2);
      worker.postMessage(words);
    },
    end: () => worker.terminate(),
  };
}
