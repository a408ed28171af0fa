import { ACTOR_SIZE, POLE_SIZE, type Point } from "#core/explore/placement/placement.ts";

/** The marks of a map, on the screen and on paper: the shape says the kind of actor. Lengths are map units. */

export const PERSON_RADIUS = ACTOR_SIZE / 2;

/** The square of an organization: side and radius of its corners. */
export const ORGANIZATION = { side: ACTOR_SIZE - 1, corner: 4.2 } as const;

/** Corners around the middle of the mark. */
export const GROUP_CORNERS: readonly Point[] = [
  { x: 0, y: -10.5 },
  { x: 10.5, y: 0 },
  { x: 0, y: 10.5 },
  { x: -10.5, y: 0 },
];
export const INSTITUTION_CORNERS: readonly Point[] = [
  { x: -5.25, y: -9.5 },
  { x: 5.25, y: -9.5 },
  { x: 10.5, y: 0 },
  { x: 5.25, y: 9.5 },
  { x: -5.25, y: 9.5 },
  { x: -10.5, y: 0 },
];

/** The pole at an end of a position's bar: its whole width, and the line around it. */
export const POLE = { diameter: POLE_SIZE + 2, line: 1.5 } as const;
