import type { DebateIndex } from "#core/debate/index-debate.ts";

/** How much a debate holds of an actor. It says what was coded and nothing about power. */
export type Visibility = {
  statements: number;
  positions: number;
  sources: number;
  /** Partial dates as they stand in the file; undefined without statements. */
  firstDate: string | undefined;
  lastDate: string | undefined;
};

/**
 * Visibility (methods §1) in some statements (numbers): how many, on how many positions, in how many
 * sources; the date that begins first and the one that ends last.
 */
export function visibility(index: DebateIndex, numbers: readonly number[]): Visibility {
  const positions = new Set<number | undefined>();
  const sources = new Set<number | undefined>();
  let [earliest = -1] = numbers;
  let latest = earliest;
  for (const number of numbers) {
    positions.add(index.positionOf[number]);
    sources.add(index.sourceOf[number]);
    if (day(index.firstDay, number) < day(index.firstDay, earliest)) earliest = number;
    if (day(index.lastDay, number) >= day(index.lastDay, latest)) latest = number;
  }
  return {
    statements: numbers.length,
    positions: positions.size,
    sources: sources.size,
    firstDate: index.statements[earliest]?.date,
    lastDate: index.statements[latest]?.date,
  };
}

function day(days: Int32Array, number: number): number {
  return days[number] ?? 0;
}
