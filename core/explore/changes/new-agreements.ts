import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { StanceOn } from "#core/explore/details/panel-model.ts";
import { type StancesOfActor, stancesAmong } from "#core/measure/stance-on.ts";

/** Two actors (numbers) who take the same side on these positions (numbers), with both stances. */
export type NewAgreement = {
  actors: readonly [number, number];
  positions: readonly { position: number; stances: readonly [StanceOn, StanceOn] }[];
};

/** How many pairs there are, and the first of them: in a large debate they are too many to tell. */
export type NewAgreements = { count: number; told: readonly NewAgreement[] };

const TOLD_MAX = 200;

/** So many positions on which two take the same side make an agreement (methods §1: never fewer than 2). */
const AGREEMENT_LEAST = 2;

/**
 * Pairs of actors who take the same side (both support or both oppose, by s(a,p) of methods §1) on at least
 * `AGREEMENT_LEAST` positions after, and on fewer before. The two lists are statement numbers. Most
 * positions first, then by name.
 */
export function newAgreements(
  index: DebateIndex,
  { before, after }: { before: readonly number[]; after: readonly number[] },
): NewAgreements {
  const stancesAfter = stancesByActor(index, after);
  const countAfter = alikeCounter(index, stancesAfter);
  const countBefore = alikeCounter(index, stancesByActor(index, before));
  const pairs: { one: number; other: number; alike: number }[] = [];
  for (const one of [...stancesAfter.keys()].sort((a, b) => a - b)) {
    const alikeBefore = countBefore(one);
    countAfter(one).forEach((alike, other) => {
      const isNew = alike >= AGREEMENT_LEAST && (alikeBefore[other] ?? 0) < AGREEMENT_LEAST;
      if (isNew && one < other) pairs.push({ one, other, alike });
    });
  }
  pairs.sort((a, b) => b.alike - a.alike);
  const told = pairs.slice(0, TOLD_MAX).map(
    ({ one, other }): NewAgreement => ({
      actors: [one, other],
      positions: sharedSides(stancesAfter, [one, other]),
    }),
  );
  return { count: pairs.length, told };
}

type ByActor = ReadonlyMap<number, StancesOfActor>;

function stancesByActor(index: DebateIndex, numbers: readonly number[]): ByActor {
  const own = new Map<number, number[]>();
  for (const number of numbers) {
    const actor = index.actorOf[number] ?? 0;
    const before = own.get(actor);
    if (before) before.push(number);
    else own.set(actor, [number]);
  }
  return new Map([...own].map(([actor, ofActor]) => [actor, stancesAmong(index, ofActor)]));
}

/** Counts, by actor number, the positions on which others take the same side as one; the counts are used anew. */
function alikeCounter(index: DebateIndex, stances: ByActor): (one: number) => Uint16Array {
  const sides = sidesOf(stances);
  const counts = new Uint16Array(index.actors.length);
  return (one) => {
    counts.fill(0);
    for (const [position, { stance }] of stances.get(one) ?? []) {
      for (const other of sides.get(`${position} ${stance}`) ?? []) {
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    return counts;
  };
}

/** The actors on each side of each position. */
function sidesOf(stances: ByActor): Map<string, number[]> {
  const sides = new Map<string, number[]>();
  for (const [actor, own] of stances) {
    for (const [position, { stance }] of own) {
      if (!takesSide(stance)) continue;
      const key = `${position} ${stance}`;
      const side = sides.get(key);
      if (side) side.push(actor);
      else sides.set(key, [actor]);
    }
  }
  return sides;
}

function sharedSides(
  stances: ByActor,
  [one, other]: readonly [number, number],
): NewAgreement["positions"] {
  const others = stances.get(other);
  return [...(stances.get(one) ?? [])].flatMap(([position, own]) => {
    const theirs = others?.get(position);
    if (theirs === undefined || theirs.stance !== own.stance || !takesSide(own.stance)) return [];
    return [{ position, stances: [own, theirs] as const }];
  });
}

function takesSide(stance: StanceOn["stance"]): boolean {
  return stance === "support" || stance === "oppose";
}
