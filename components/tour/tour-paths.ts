import { debatePath, pagesPath } from "#components/debate-path.ts";
import { sitePath } from "#components/site-path.ts";
import { OWN_TOUR, writeTourPlace } from "#core/tour/tour-place.ts";

/**
 * Addresses of a debate's tours: on the map, as a page, and to print. A debate from the reader's own file has no
 * pages, and a tour of one's own has only its notes.
 */
export function tourPaths(debate: string, tour: string) {
  const pages = pagesPath(debate);
  const step = (number: number) => debatePath(debate, writeTourPlace({ id: tour, step: number }));
  const base = pages === undefined || tour === OWN_TOUR ? undefined : `${pages}/tours/${tour}`;
  const ofOwn = tour === OWN_TOUR ? ownNotes(debate, pages === undefined) : undefined;
  return {
    page: base,
    handout: base && `${base}/handout`,
    notes: base === undefined ? ofOwn : `${base}/notes`,
    step,
  };
}

/** Where the notes of the reader's own tour are read; `file=own` when the debate itself is of the reader's own. */
function ownNotes(debate: string, isOwnFile: boolean): string {
  return sitePath(`/own/notes?debate=${debate}${isOwnFile ? "&file=own" : ""}`);
}
