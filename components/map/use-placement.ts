"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";
import { addPlacement, covers } from "./known-places.ts";
import { placeModel, placeModelOnce } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

/** Up to this many nodes the places are worked out at once, above it in a worker. */
const AT_ONCE = 150;

type Result = Asked & { placement: Placement };
export type Placing = {
  /** Undefined while the worker is at it and some node was never placed before. */
  placement: Placement | undefined;
  /** False while the places are those of an earlier model, and better ones are on the way. */
  settled: boolean;
  /** Gives up waiting and takes the ladder, which is quickly made. */
  stop: () => void;
};

/**
 * Where the nodes of a model stand. A change of model is answered at once with the places that are known;
 * the places made for it follow when the screen has answered. A result for an older arrangement is never
 * returned.
 */
export function usePlacement(asked: Asked): Placing {
  const { model, arrangement, directions } = asked;
  const settling = useAfterPaint(model);
  const next = useMemo(
    () => ({ model: settling, arrangement, directions }),
    [settling, arrangement, directions],
  );
  const { placement, stop } = usePlaced(next);
  const known = useKnownPlaces(placement, arrangement);
  const settled = settling === model && placement !== undefined;
  if (settled) return { placement, settled, stop };
  if (known !== undefined && covers(known, model))
    return { placement: known, settled: false, stop };
  return { placement: isSmall(model) ? placeModelOnce(asked) : undefined, settled: true, stop };
}

/** The placement asked for: made at once or, where that would take long, by a worker. */
function usePlaced(asked: Asked) {
  const small = isSmall(asked.model);
  const atOnce = useMemo(() => (small ? placeModelOnce(asked) : undefined), [small, asked]);
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    if (small) return;
    return placeInWorker(asked, (placement) => setResult({ ...asked, placement }));
  }, [small, asked]);
  const stop = useCallback(
    () => setResult({ ...asked, placement: placeLadder(asked.model, asked.directions) }),
    [asked],
  );
  const current = result?.model === asked.model && result.arrangement === asked.arrangement;
  return { placement: atOnce ?? (current ? result.placement : undefined), stop };
}

type Known = { arrangement: Arrangement; latest: Placement; all: Placement };

/** Every place that was worked out in this arrangement, the latest first. */
function useKnownPlaces(
  latest: Placement | undefined,
  arrangement: Arrangement,
): Placement | undefined {
  const [known, setKnown] = useState<Known>();
  const before = known?.arrangement === arrangement ? known : undefined;
  if (latest === undefined || latest === before?.latest) return before?.all;
  const all = addPlacement(before?.all, latest);
  setKnown({ arrangement, latest, all });
  return all;
}

function isSmall({ actors, positions }: MapModel): boolean {
  return actors.length + positions.length <= AT_ONCE;
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
