import type { Debate } from "#core/debate/schema.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import type { TourPlace } from "#core/explore/view-state.ts";

/** Names the reader's own tour in an address. No tour of a debate file can have this id. */
export const OWN_TOUR = "_own";

/** The tour with this id, or undefined. */
export function findTour(debate: Debate, id: string | undefined): Tour | undefined {
  return debate.tours.find((tour) => tour.id === id);
}

/** The step at a place, or undefined where there is none. */
export function findStep(debate: Debate, place: TourPlace | undefined): TourStep | undefined {
  return place && findTour(debate, place.id)?.steps[place.step - 1];
}

/**
 * The place that `tour=<id>` and `step=<n>` name: steps count from 1, a number beyond the last step is the
 * last one, no number the first. Undefined when the debate has no such tour; the reader's own tour
 * always has a first place, also before it has a step. Total.
 */
export function readTourPlace(search: URLSearchParams, debate: Debate): TourPlace | undefined {
  const id = search.get("tour");
  const tour = findTour(debate, id ?? undefined);
  if (id === null || (tour === undefined && id !== OWN_TOUR)) return undefined;
  const asked = /^\d{1,4}$/.test(search.get("step") ?? "") ? Number(search.get("step")) : 1;
  return { id, step: Math.max(1, Math.min(asked, tour?.steps.length ?? 1)) };
}

/** The address form of a place, such as `tour=in-class&step=3`. */
export function writeTourPlace({ id, step }: TourPlace): string {
  return `tour=${id}&step=${step}`;
}
