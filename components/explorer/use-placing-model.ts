"use client";
import { useMemo } from "react";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { MOST_TIES } from "#core/explore/reduce/reduction.ts";
import type { Selection } from "#core/explore/selection.ts";
import { withoutDates } from "#core/explore/without-dates.ts";

type PlacingInput = {
  selection: Selection;
  /** What is drawn. */
  model: MapModel;
  /** Whether dates move nobody: in a replay everybody appears where they will stand at its end. */
  isStill: boolean;
};

/** The model whose places the map takes: what is drawn, or that without the dates chosen where it is not too large. */
export function usePlacingModel({ selection, model, isStill }: PlacingInput): MapModel {
  const every = withoutDates(selection);
  const whole = useMemo(() => (isStill ? mapModel(every) : undefined), [isStill, every]);
  return whole === undefined || whole.ties.length > MOST_TIES ? model : whole;
}
