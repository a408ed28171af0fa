import type { DebateIndex } from "#core/debate/index-debate.ts";
import { stanceOn } from "./stance-on.ts";

/** `share` (0..1) of `n` stances that equal the actor's stance now. */
export type Consistency = { share: number; n: number };

/**
 * Consistency of an actor on a position: the share of its stances there equal to s(a,p) (methods §1),
 * from the numbers of its statements. Undefined when no statement carries a stance.
 */
export function consistency(
  index: DebateIndex,
  numbers: readonly number[],
): Consistency | undefined {
  const current = stanceOn(index, numbers);
  if (!current) return undefined;
  const stances = numbers
    .map((number) => index.statements[number]?.stance)
    .filter((stance) => stance !== undefined && stance !== "neutral");
  const equal = stances.filter((stance) => stance === current.stance);
  return { share: equal.length / stances.length, n: stances.length };
}
