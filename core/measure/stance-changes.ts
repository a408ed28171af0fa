import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";

/** Two statement numbers of one actor on one position: the later one takes another stance. */
export type StanceChangePair = { before: number; after: number };

/**
 * Stance changes among the statements (numbers, of one actor on one position): consecutive statements
 * whose stance differs (methods §1). Statements that only describe carry no stance and are left out;
 * so are reported ones: that somebody else ascribes another view is no change of the actor's own.
 * A group (people without a common organization) has none: two polls, or two unnamed critics, are not
 * one speaker who changed.
 * Dates can be partial, so “consecutive” is what the dates make certain: the first ends before the
 * second begins, and no other statement certainly lies between. Two stances on one day are no change.
 * Of statements of one date and one stance only the first is paired.
 * Ordered by the later statement, then by the earlier one.
 */
export function stanceChanges(
  index: DebateIndex,
  numbers: readonly number[],
): readonly StanceChangePair[] {
  if (isOfGroup(index, numbers)) return [];
  const carried = onePerDateAndStance(index, numbers);
  const pairs: StanceChangePair[] = [];
  for (const after of [...carried].sort((a, b) => a - b)) {
    for (const before of directlyBefore(index, carried, after)) {
      if (stanceOf(index, before) !== stanceOf(index, after)) pairs.push({ before, after });
    }
  }
  return pairs;
}

/** The actor's own statements that carry a stance; of several with the same date and stance the first. */
function onePerDateAndStance(index: DebateIndex, numbers: readonly number[]): number[] {
  const chosen = new Map<string, number>();
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const statement = index.statements[number];
    if (!statement || statement.stance === "neutral") continue;
    if (statement.attribution === "reported") continue;
    const key = `${statement.date} ${statement.stance}`;
    if (!chosen.has(key)) chosen.set(key, number);
  }
  return [...chosen.values()];
}

/** True when the statements (numbers, of one actor on one position) hold a stance change. */
export function hasStanceChange(index: DebateIndex, numbers: readonly number[]): boolean {
  const [first, ...others] = numbers;
  if (first === undefined || others.every((number) => sameStance(index, first, number)))
    return false;
  return stanceChanges(index, numbers).length > 0;
}

function isOfGroup(index: DebateIndex, [first = -1]: readonly number[]): boolean {
  return index.actors[index.actorOf[first] ?? -1]?.kind === "group";
}

function sameStance(index: DebateIndex, a: number, b: number): boolean {
  return stanceOf(index, a) === stanceOf(index, b);
}

function directlyBefore(index: DebateIndex, numbers: readonly number[], after: number): number[] {
  const start = index.firstDay[after] ?? 0;
  const earlier = numbers.filter((number) => (index.lastDay[number] ?? 0) < start);
  const latestStart = Math.max(...earlier.map((number) => index.firstDay[number] ?? 0));
  return earlier
    .filter((number) => (index.lastDay[number] ?? 0) >= latestStart)
    .sort((a, b) => a - b);
}

function stanceOf(index: DebateIndex, number: number): Stance | undefined {
  return index.statements[number]?.stance;
}
