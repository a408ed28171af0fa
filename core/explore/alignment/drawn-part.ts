import type { AlignedActor, AlignmentModel, AlignmentTie } from "./alignment-model.ts";

/** More actors than these no picture makes legible, and more lines hide each other. */
export const MOST_DRAWN = 150;
const MOST_LINES = 600;

export type DrawnPart = {
  actors: readonly AlignedActor[];
  ties: readonly AlignmentTie[];
  /** What there is more than is drawn: actors, and ties among those drawn. */
  actorsLeft: number;
  tiesLeft: number;
};

/**
 * What of a model is drawn: the actors with the strongest ties (the sum of |2 × agreement − 1| over all ties),
 * and among these the strongest ties, those over more positions first. Order is that of the model. `placed`:
 * only actors that have a place are drawn.
 */
export function drawnPart({ actors, ties }: AlignmentModel, placed?: DrawnPart): DrawnPart {
  const kept =
    placed === undefined
      ? strongestActors(actors, ties)
      : new Set(placed.actors.map(({ number }) => number));
  const among = ties.filter(({ one, other }) => kept.has(one) && kept.has(other));
  const drawn = strongestTies(among);
  const shown = actors.filter(({ number }) => kept.has(number));
  return {
    actors: shown,
    ties: drawn,
    actorsLeft: actors.length - shown.length,
    tiesLeft: among.length - drawn.length,
  };
}

/** How far an agreement is from one half, 0..1. */
export function tieStrength({ agreement }: { agreement: number }): number {
  return Math.abs(2 * agreement - 1);
}

function strongestActors(
  actors: readonly AlignedActor[],
  ties: readonly AlignmentTie[],
): ReadonlySet<number> {
  const numbers = actors.map(({ number }) => number);
  if (numbers.length <= MOST_DRAWN) return new Set(numbers);
  const strength = new Map<number, number>();
  for (const tie of ties) {
    for (const actor of [tie.one, tie.other]) {
      strength.set(actor, (strength.get(actor) ?? 0) + tieStrength(tie));
    }
  }
  const of = (number: number) => strength.get(number) ?? 0;
  return new Set(numbers.sort((a, b) => of(b) - of(a) || a - b).slice(0, MOST_DRAWN));
}

function strongestTies(ties: readonly AlignmentTie[]): readonly AlignmentTie[] {
  if (ties.length <= MOST_LINES) return ties;
  const ranked = [...ties].sort(
    (a, b) => tieStrength(b) - tieStrength(a) || b.shared - a.shared || a.one - b.one,
  );
  const kept = new Set(ranked.slice(0, MOST_LINES));
  return ties.filter((tie) => kept.has(tie));
}
