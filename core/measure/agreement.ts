import type { StancesOfActor } from "./stance-on.ts";
import { stanceValue } from "./stance-value.ts";

/** How far two actors agree, and the numbers of the positions it was computed over, ascending. */
export type SharedAgreement = {
  /** 0 (opposed on every shared position) .. 1 (alike on every one). */
  agreement: number;
  shared: readonly number[];
};

/**
 * Agreement of two actors: 1 − mean over shared positions of |s(a,p) − s(b,p)| / 2 (methods §1).
 * Undefined when they share no position on which both take a stance.
 */
export function agreement(a: StancesOfActor, b: StancesOfActor): SharedAgreement | undefined {
  const shared: number[] = [];
  let distance = 0;
  for (const [position, own] of a) {
    const others = b.get(position);
    const apart = others && distanceBetween(own, others);
    if (apart === undefined) continue;
    shared.push(position);
    distance += apart;
  }
  if (shared.length === 0) return undefined;
  return { agreement: 1 - distance / shared.length, shared: shared.sort((x, y) => x - y) };
}

type OneStance = Parameters<typeof stanceValue>[0];

/** Half the distance of two stances: 0 alike, 0.5 one of them mixed, 1 opposed. */
function distanceBetween(a: { stance: OneStance }, b: { stance: OneStance }): number | undefined {
  const own = stanceValue(a.stance);
  const other = stanceValue(b.stance);
  if (own === undefined || other === undefined) return undefined;
  return Math.abs(own - other) / 2;
}
