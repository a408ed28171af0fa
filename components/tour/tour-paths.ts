import { debatePath, pagesPath } from "#components/debate-path.ts";
import { writeTourPlace } from "#core/tour/tour-place.ts";

/** Addresses of a debate's tours: on the map, as a page, and to print. */
export function tourPaths(debate: string, tour: string) {
  const pages = pagesPath(debate);
  const step = (number: number) => debatePath(debate, writeTourPlace({ id: tour, step: number }));
  const base = pages === undefined ? undefined : `${pages}/tours/${tour}`;
  return {
    page: base ?? step(1),
    handout: base === undefined ? step(1) : `${base}/handout`,
    notes: base === undefined ? step(1) : `${base}/notes`,
    step,
  };
}
