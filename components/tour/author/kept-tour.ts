import { type OwnTour, readOwnTour } from "#core/tour/own-tour.ts";

function keyOf(debate: string): string {
  return `standpoint.tour.${debate}`;
}

/** The reader's own tour of a debate, as this browser keeps it. */
export function readKeptTour(debate: string): OwnTour {
  try {
    return readOwnTour(window.localStorage.getItem(keyOf(debate)));
  } catch {
    // Storage is refused: nothing can have been kept.
    return readOwnTour(null);
  }
}

/** Keeps the tour in this browser; false where the browser refuses or has no room. */
export function keepTour(debate: string, tour: OwnTour): boolean {
  try {
    window.localStorage.setItem(keyOf(debate), JSON.stringify(tour));
    return true;
  } catch {
    return false;
  }
}
