import type { UndirectedGraph } from "#core/network/modularity.ts";
import type { StancesOfActor } from "./stance-on.ts";
import { stanceValue } from "./stance-value.ts";

/**
 * Who agrees with whom on balance. Nodes are actors by number; an edge ties two actors that share at least
 * the minimum of positions and agree on them above one half, and at least as much as asked for; its weight is
 * 2 × agreement − 1, so in 0..1.
 */
export type AgreementNetwork = UndirectedGraph & {
  weight: readonly number[];
  from: readonly number[];
  to: readonly number[];
  /** By actor: 1 when it shares the minimum of positions with somebody, tied or not. */
  compared: Uint8Array;
};

/** What makes a tie: so many shared positions, and agreement of at least so much (above one half in any case). */
export type TieRule = { minimumShared: number; leastAgreement?: number };

/** Two actors (numbers, the lower first) and the agreement of their stances over so many shared positions. */
export type ComparedPair = { one: number; other: number; agreement: number; shared: number };

const NO_STANCE = 2;
/** Less than the smallest difference of two agreements over any number of positions a debate can have. */
const SLACK = 1e-9;

/**
 * The agreement network of actors (methods §1, agreement) from their stances. Edges are ordered by their
 * ends. Costs actors² × positions; agreement is that of `agreement`, worked out over typed rows.
 */
export function agreementNetwork(
  stances: readonly StancesOfActor[],
  { minimumShared, leastAgreement = 0.5 }: TieRule,
): AgreementNetwork {
  const network = {
    size: stances.length,
    from: [] as number[],
    to: [] as number[],
    weight: [] as number[],
    compared: new Uint8Array(stances.length),
  };
  eachPair(stances, minimumShared, ({ one, other, agreement }) => {
    network.compared[one] = 1;
    network.compared[other] = 1;
    const weight = 2 * agreement - 1;
    if (weight <= 0 || agreement < leastAgreement - SLACK) return;
    network.from.push(one);
    network.to.push(other);
    network.weight.push(weight);
  });
  return network;
}

/** Visits every pair of actors that share at least one position and the minimum asked for, ordered by their ends. */
export function eachPair(
  stances: readonly StancesOfActor[],
  minimumShared: number,
  visit: (pair: ComparedPair) => void,
): void {
  const rows = stances.map(valuesOf);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) =>
    Int8Array.from({ length: width }, (_, at) => row[at] ?? NO_STANCE),
  );
  const speakers = [...full.keys()].filter((actor) => (stances[actor]?.size ?? 0) >= minimumShared);
  speakers.forEach((one, place) => {
    for (const other of speakers.slice(place + 1)) {
      const { shared, distance } = compareRows(full[one], full[other]);
      if (shared === 0 || shared < minimumShared) continue;
      visit({ one, other, agreement: 1 - distance / (2 * shared), shared });
    }
  });
}

/** Stance values by position number; NO_STANCE where there is none. */
function valuesOf(stances: StancesOfActor): Int8Array {
  const row = new Int8Array(Math.max(-1, ...stances.keys()) + 1).fill(NO_STANCE);
  for (const [position, { stance }] of stances) row[position] = stanceValue(stance) ?? NO_STANCE;
  return row;
}

/** Positions on which both take a stance, and the sum of |s(a,p) − s(b,p)| over them. */
function compareRows(one = new Int8Array(), other = new Int8Array()) {
  let shared = 0;
  let distance = 0;
  for (let at = 0; at < one.length; at += 1) {
    const own = one[at] ?? NO_STANCE;
    const theirs = other[at] ?? NO_STANCE;
    if (own === NO_STANCE || theirs === NO_STANCE) continue;
    shared += 1;
    distance += Math.abs(own - theirs);
  }
  return { shared, distance };
}
