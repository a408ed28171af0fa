import type { Stance } from "#core/debate/schema.ts";

/** How the ties of a map are drawn, on the screen and on paper. Lengths are map units. */

/** Widths of the steps that `widthStep` gives. */
export const TIE_WIDTHS = [1.5, 2.3, 3, 3.8, 4.8, 6] as const;

/** Line and gap, in turn; a whole line has none. Every dash costs: short ones twice the painting of a frame. */
export const TIE_DASHES: Readonly<Record<Stance, readonly number[] | undefined>> = {
  support: undefined,
  oppose: [10, 4.5],
  mixed: [12, 3, 3, 3],
  neutral: [2.5, 4],
};

/** How much of its colour a tie has (0..1): as such, where it is only reported, where a filter fades it. */
export const TIE_STRENGTH = { plain: 0.85, reported: 0.45, faded: 0.14 } as const;

/** Radius of the bends of a tie that goes around something. */
export const TIE_BEND = 14;

/** Step of a tie's width, from 1, by the statements behind it: 1, 2, 3, 4–5, 6–8, more. */
export function widthStep(statements: number): 1 | 2 | 3 | 4 | 5 | 6 {
  if (statements <= 1) return 1;
  if (statements <= 3) return statements === 2 ? 2 : 3;
  if (statements <= 5) return 4;
  return statements <= 8 ? 5 : 6;
}

/** Width of a tie by the statements behind it, in map units. */
export function tieWidth(statements: number): number {
  return TIE_WIDTHS[widthStep(statements) - 1] ?? TIE_WIDTHS[0];
}
