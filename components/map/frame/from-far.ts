import { VAST_TIES } from "#components/map/scene.ts";

/** They fade faster than they get more: lines cover each other. */
const FADING = 1.1;
const LEAST_STRENGTH = 0.02;
/** From this zoom on the lines of a very large map get no wider on the screen: they would cover it again. */
const WIDEST_AT = 0.5;
/** In px of the screen: its lines are no thinner, marks never smaller. */
const LEAST_LINE = 0.5;
const LEAST_MARK = 3.2;

/** How much of its colour a tie keeps (0..1) among so many in view, all of it up to 1,500: thousands would be one field of colour. */
export function tieStrength(tiesInView: number): number {
  if (tiesInView <= VAST_TIES) return 1;
  return Math.max(LEAST_STRENGTH, (VAST_TIES / tiesInView) ** FADING);
}

/** Whether a map of so many ties is drawn with thin lines. */
export function hasThinLines(ties: number): boolean {
  return ties > VAST_TIES;
}

/** Width of a line of a very large map in map units. */
export function thinWidth(width: number, zoom: number): number {
  return Math.max(width * Math.min(1, WIDEST_AT / zoom), LEAST_LINE / zoom);
}

/** How many times its size a mark of this width is drawn, so that it is seen from far. */
export function markGrowth(width: number, zoom: number): number {
  return Math.max(1, LEAST_MARK / (width * zoom));
}
