import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";

/** Two statement numbers of one actor on one position: the later one takes another stance. */
export type StanceChangePair = { before: number; after: number };

/**
 * Stance changes among the statements (numbers, of one actor on one position): consecutive statements
 * whose stance differs (methods §1). Statements that only describe carry no stance and are left out.
 * Dates can be partial, so “consecutive” is what the dates make certain: the first ends before the
 * second begins, and no other statement certainly lies between. Two stances on one day are no change.
 * Ordered by the later statement, then by the earlier one.
 */
export function stanceChanges(
  index: DebateIndex,
  numbers: readonly number[],
): readonly StanceChangePair[] {
  const carried = numbers.filter((number) => stanceOf(index, number) !== "neutral");
  const pairs: StanceChangePair[] = [];
  for (const after of [...carried].sort((a, b) => a - b)) {
    for (const before of directlyBefore(index, carried, after)) {
      if (stanceOf(index, before) !== stanceOf(index, after)) pairs.push({ before, after });
    }
  }
  return pairs;
}

/** True when the statements (numbers, of one actor on one position) hold a stance change. */
export function hasStanceChange(index: DebateIndex, numbers: readonly number[]): boolean {
  const stances = new Set(numbers.map((number) => stanceOf(index, number)));
  stances.delete("neutral");
  return stances.size > 1 && stanceChanges(index, numbers).length > 0;
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
