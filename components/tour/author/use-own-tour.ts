"use client";

import { useState } from "react";
import { moveStep, type OwnStep, type OwnTour } from "#core/tour/own-tour.ts";
import { keepTour, readKeptTour } from "./kept-tour.ts";

/** The tour a reader is making: every change is kept in this browser at once. */
export function useOwnTour(debate: string) {
  const [tour, setTour] = useState(() => readKeptTour(debate));
  const [isKept, setKept] = useState(true);
  const [deleted, setDeleted] = useState<{ step: OwnStep; at: number }>();

  function keep(next: OwnTour): void {
    setTour(next);
    setKept(keepTour(debate, next));
  }
  return {
    tour,
    isKept,
    deleted,
    keep,
    add: (step: OwnStep) => keep({ ...tour, steps: [...tour.steps, step] }),
    change: (at: number, step: OwnStep) => keep({ ...tour, steps: tour.steps.with(at, step) }),
    move: (at: number, by: 1 | -1) => keep(moveStep(tour, { from: at, to: at + by })),
    remove: (at: number) => {
      const step = tour.steps[at];
      if (step === undefined) return;
      setDeleted({ step, at });
      keep({ ...tour, steps: tour.steps.toSpliced(at, 1) });
    },
    restore: () => {
      if (deleted === undefined) return;
      setDeleted(undefined);
      keep({ ...tour, steps: tour.steps.toSpliced(deleted.at, 0, deleted.step) });
    },
  };
}
