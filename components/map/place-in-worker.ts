import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import { placeModel } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

/** Up to this many nodes the places are worked out at once, above it in a worker. */
const AT_ONCE = 150;

export function isSmall({ actors, positions }: MapModel): boolean {
  return actors.length + positions.length <= AT_ONCE;
}

type Told = { onShare?: (share: number) => void; onPlaced: (placement: Placement) => void };

/** Starts a worker and returns what ends it. Where workers cannot run, the page does the work itself. */
export function placeInWorker(asked: Asked, { onShare, onPlaced }: Told): () => void {
  const worker = new Worker(new URL("./placement-worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    if ("share" in data) return onShare?.(data.share);
    onPlaced(data.placement);
    worker.terminate();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    onPlaced(placeModel(asked));
  };
  worker.postMessage(asked);
  return () => worker.terminate();
}
