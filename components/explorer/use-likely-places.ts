"use client";
import { useCallback } from "react";
import { isSmall } from "#components/map/place-in-worker.ts";
import { placeModelOnce } from "#components/map/place-model.ts";
import type { Asked } from "#components/map/placement-messages.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { useLikelyViews } from "./use-likely-views.ts";

type LikelyInput = Omit<Asked, "model"> & {
  view: ViewState;
  /** The model of a view, and what of a model is drawn. */
  modelFor: (view: ViewState) => MapModel;
  drawnOf: (model: MapModel) => MapModel;
};

/** While the browser has nothing else to do, places what each click on the legend would draw. */
export function useLikelyPlaces(input: LikelyInput): void {
  const { view, modelFor, drawnOf, arrangement, guide } = input;
  const place = useCallback(
    (likely: ViewState) => {
      const model = drawnOf(modelFor(likely));
      // Larger ones are placed by a worker.
      if (isSmall(model)) placeModelOnce({ model, arrangement, guide });
    },
    [modelFor, drawnOf, arrangement, guide],
  );
  useLikelyViews(view, place);
}
