import type { ToResearcher } from "./research-words.ts";
import { createResearcher } from "./researcher.ts";

const hear = createResearcher((words) => postMessage(words));
addEventListener("message", (event: MessageEvent<ToResearcher>) => hear(event.data));
