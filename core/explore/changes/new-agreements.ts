import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { StanceOn } from "#core/explore/details/panel-model.ts";
import { type StancesOfActor, stancesAmong } from "#core/measure/stance-on.ts";

/** Two actors (numbers) who take the same side on these positions (numbers), with both stances. */
export type NewAgreement = {
  actors: readonly [number, number];
  positions: readonly { position: number; stances: readonly [StanceOn, StanceOn] }[];
};

/** So many positions on which two take the same side make an agreement (methods §1: never fewer than 2). */
export const AGREEMENT_LEAST = 2;

/**
 * Pairs of actors who take the same side (both support or both oppose, by s(a,p) of methods §1) on at least
 * `AGREEMENT_LEAST` positions after, and on fewer before. The two lists are statement numbers. Most
 * positions first, then by name.
 */
export function newAgreements(
  index: DebateIndex,
  { before, after }: { before: readonly number[]; after: readonly number[] },
): readonly NewAgreement[] {
  const stancesAfter = stancesByActor(index, after);
  const alikeBefore = countAlike(index, stancesByActor(index, before));
  const pairs: NewAgreement[] = [];
  for (const [key, alike] of countAlike(index, stancesAfter)) {
    if (alike < AGREEMENT_LEAST) continue;
    if ((alikeBefore.get(key) ?? 0) >= AGREEMENT_LEAST) continue;
    const one = Math.floor(key / index.actors.length);
    const other = key % index.actors.length;
    pairs.push({ actors: [one, other], positions: sharedSides(stancesAfter, [one, other]) });
  }
  return pairs.sort(
    (a, b) =>
      b.positions.length - a.positions.length ||
      a.actors[0] - b.actors[0] ||
      a.actors[1] - b.actors[1],
  );
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

/** For every pair, as one number, the positions on which both take the same side. */
function countAlike(index: DebateIndex, stances: ByActor): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const side of sidesOf(stances).values()) {
    side.sort((a, b) => a - b);
    side.forEach((one, at) => {
      for (const other of side.slice(at + 1)) {
        const key = one * index.actors.length + other;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  return counts;
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
