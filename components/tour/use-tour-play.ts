"use client";

import { useCallback, useMemo, useState } from "react";
import type { ChangeView } from "#components/explorer/change.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import type { TourPlace, ViewState } from "#core/explore/view-state.ts";
import { startingView } from "#core/explore/view-url.ts";
import { hideAnswer } from "#core/tour/hide-answer.ts";
import { findStep, findTour, writeTourPlace } from "#core/tour/tour-place.ts";

export type TourPlay = {
  place: TourPlace | undefined;
  tour: Tour | undefined;
  step: TourStep | undefined;
  /** The debate as it may be shown now: without the answer to a guess until the reader asks for it. */
  index: DebateIndex;
  isRevealed: boolean;
  setRevealed: (revealed: boolean) => void;
  /** Goes to a step, which shows its own view again. */
  goTo: (step: number) => void;
  leave: () => void;
  /** Only the map and the step, large. */
  isPresenting: boolean;
  setPresenting: (presenting: boolean) => void;
};

type Given = { view: ViewState; change: ChangeView };

/** The tour that the address asks for, and the ways through it. */
export function useTourPlay(index: DebateIndex, { view, change }: Given): TourPlay {
  const { tour: place } = view;
  const [presents, setPresenting] = useState(false);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const key = place === undefined ? "" : writeTourPlace(place);
  const isRevealed = shown.has(key);
  const tour = findTour(index.debate, place?.id);
  const step = findStep(index.debate, place);
  const asked = isRevealed ? undefined : step?.predict;
  const playing = useMemo(
    () => (asked === undefined ? index : hideAnswer(index, asked)),
    [index, asked],
  );
  const setRevealed = useCallback(
    (revealed: boolean) =>
      setShown((before) => {
        const after = new Set(before);
        if (revealed) after.add(key);
        else after.delete(key);
        return after;
      }),
    [key],
  );
  const goTo = useCallback(
    (to: number) =>
      change((now) => (now.tour ? startingView(index, { ...now.tour, step: to }) : now)),
    [change, index],
  );
  const leave = useCallback(() => {
    setPresenting(false);
    change((now) => ({ ...now, tour: undefined }));
  }, [change]);
  const isPresenting = presents && step !== undefined;
  return {
    ...{ place, tour, step, index: playing },
    ...{ isRevealed, setRevealed, isPresenting, setPresenting },
    ...{ goTo, leave },
  };
}
