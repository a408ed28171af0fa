import { type ComparedPair, eachPair } from "#core/measure/agreement-network.ts";
import type { StancesOfActor } from "#core/measure/stance-on.ts";

/** Every pair of actors that share a position on which both take a stance, whatever the minimum asked for. */
export type AlignmentPairs = {
  all: readonly ComparedPair[];
  /** By actor (number): the most positions it shares with anybody. */
  mostShared: Uint16Array;
};

const known = new WeakMap<readonly StancesOfActor[], AlignmentPairs>();

/** The pairs of these stances, ordered by their ends. Worked out once for the same stances. */
export function alignmentPairs(stances: readonly StancesOfActor[]): AlignmentPairs {
  const before = known.get(stances);
  if (before) return before;
  const all: ComparedPair[] = [];
  const mostShared = new Uint16Array(stances.length);
  eachPair(stances, 1, (pair) => {
    all.push(pair);
    for (const actor of [pair.one, pair.other]) {
      mostShared[actor] = Math.max(mostShared[actor] ?? 0, pair.shared);
    }
  });
  const pairs = { all, mostShared };
  known.set(stances, pairs);
  return pairs;
}

/** What two actors are to each other: tied by agreement or by disagreement, or neither. */
export type TieKind = "agree" | "disagree" | "between";

/** Less than the smallest difference of two agreements over any number of positions a debate can have. */
const SLACK = 1e-9;

/** The kind of tie that an agreement makes at a threshold (0.5..1). One half is never a tie. */
export function tieKind(agreement: number, threshold: number): TieKind {
  if (agreement > 0.5 && agreement >= threshold - SLACK) return "agree";
  if (agreement < 0.5 && agreement <= 1 - threshold + SLACK) return "disagree";
  return "between";
}
