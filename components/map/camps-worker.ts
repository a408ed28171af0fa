import { findCamps } from "#core/measure/camps.ts";
import type { StancesOfActor } from "#core/measure/stance-on.ts";

/** Stances by actor number in, the camps' members (actor numbers) out. */
addEventListener("message", ({ data }: MessageEvent<readonly StancesOfActor[]>) => {
  const camps: readonly (readonly number[])[] = findCamps(data).camps.map(({ members }) => members);
  postMessage(camps);
});
