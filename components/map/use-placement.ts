"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";
import { placeModel } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

/** Up to this many nodes the places are worked out at once, above it in a worker. */
const AT_ONCE = 150;

type Result = { model: MapModel; arrangement: Arrangement; placement: Placement };
export type Placing = {
  /** Undefined while the worker is at it. */
  placement: Placement | undefined;
  /** Gives up waiting and takes the ladder, which is quickly made. */
  stop: () => void;
};

/** Where the nodes of a model stand. A result for an older model or arrangement is never returned. */
export function usePlacement({ model, arrangement, directions }: Asked): Placing {
  const small = model.actors.length + model.positions.length <= AT_ONCE;
  const atOnce = useMemo(
    () => (small ? placeModel({ model, arrangement, directions }) : undefined),
    [small, model, arrangement, directions],
  );
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    if (small) return;
    return placeInWorker({ model, arrangement, directions }, (placement) =>
      setResult({ model, arrangement, placement }),
    );
  }, [small, model, arrangement, directions]);
  const stop = useCallback(
    () => setResult({ model, arrangement, placement: placeLadder(model, directions) }),
    [model, arrangement, directions],
  );
  const current = result?.model === model && result.arrangement === arrangement;
  return { placement: atOnce ?? (current ? result.placement : undefined), stop };
}

/** Starts a worker and returns what ends it. Where workers cannot run, the page does the work itself. */
function placeInWorker(asked: Asked, onPlaced: (placement: Placement) => void): () => void {
  const worker = new Worker(new URL("./placement-worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = (event: MessageEvent<Answered>) => {
    onPlaced(event.data.placement);
    worker.terminate();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    onPlaced(placeModel(asked));
  };
  worker.postMessage(asked);
  return () => worker.terminate();
}
