import { tourMessages as words } from "#components/messages/tour.ts";
import type { TourPlay } from "./use-tour-play.ts";

/** The step that is on, as it is read out; undefined without a tour. */
export function stepWords({ place, tour, step }: TourPlay): string | undefined {
  if (!place || !tour || !step) return undefined;
  return `${words.place({ step: place.step, of: tour.steps.length })}: ${step.title}.`;
}
