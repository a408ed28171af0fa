import { sitePath } from "#components/site-path.ts";
import { writeTourPlace } from "#core/tour/tour-place.ts";

/** Addresses of a debate's tours: on the map, as a page, and to print. */
export function tourPaths(debate: string, tour: string) {
  const base = sitePath(`/debates/${debate}`);
  return {
    page: `${base}/tours/${tour}`,
    handout: `${base}/tours/${tour}/handout`,
    notes: `${base}/tours/${tour}/notes`,
    step: (step: number) => `${base}?${writeTourPlace({ id: tour, step })}`,
  };
}
