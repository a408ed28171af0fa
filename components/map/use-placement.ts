"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";
import { addPlacement, covers } from "./known-places.ts";
import { isSmall, placeInWorker } from "./place-in-worker.ts";
import { placeModelOnce } from "./place-model.ts";
import type { Asked } from "./placement-messages.ts";
import { PlacingShare } from "./placing-share.ts";

type Result = Asked & { placement: Placement };
export type Placing = {
  /** Undefined while the worker is at it and some node was never placed before. */
  placement: Placement | undefined;
  /** False while the places are those of an earlier model, and better ones are on the way. */
  settled: boolean;
  /** Gives up waiting and makes the ladder, which is quickly done; whoever stops a network asks for it as well. */
  stop: () => void;
  /** How far the worker is. */
  share: PlacingShare;
};

/**
 * Where the nodes of a model stand. A change of model is answered at once with the places that are known;
 * the places made for it follow when the screen has answered. A result for an older arrangement is never
 * returned.
 */
export function usePlacement(asked: Asked): Placing {
  const { model, arrangement, guide } = asked;
  const settling = useAfterPaint(model);
  const next = useMemo(
    () => ({ model: settling, arrangement, guide }),
    [settling, arrangement, guide],
  );
  const { placement, stopAt, share } = usePlaced(next);
  // For what is asked now: it may be stopped before the screen has answered.
  const stop = useCallback(
    () => stopAt({ model, arrangement, guide }),
    [stopAt, model, arrangement, guide],
  );
  const known = useKnownPlaces(placement, arrangement);
  const settled = settling === model && placement !== undefined;
  if (settled) return { placement, settled, stop, share };
  if (known !== undefined && covers(known, model))
    return { placement: known, settled: false, stop, share };
  const atOnce = isSmall(model) ? placeModelOnce(asked) : undefined;
  return { placement: atOnce, settled: true, stop, share };
}

/** The placement asked for: made at once or, where that would take long, by a worker. */
function usePlaced(asked: Asked) {
  const small = isSmall(asked.model);
  const atOnce = useMemo(() => (small ? placeModelOnce(asked) : undefined), [small, asked]);
  const [result, setResult] = useState<Result>();
  const [share] = useState(() => new PlacingShare());
  useEffect(() => {
    if (small) return;
    share.tell(undefined);
    return placeInWorker(asked, {
      onShare: (done) => share.tell(done),
      onPlaced: (placement) => setResult({ ...asked, placement }),
    });
  }, [small, asked, share]);
  const stopAt = useCallback((waitedFor: Asked) => {
    const ladder = placeLadder(waitedFor.model, waitedFor.guide);
    setResult({ ...waitedFor, arrangement: "ladder", placement: ladder });
  }, []);
  const current = result?.model === asked.model && result.arrangement === asked.arrangement;
  return { placement: atOnce ?? (current ? result.placement : undefined), stopAt, share };
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
