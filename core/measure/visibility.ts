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
  const byStart = numbers.toSorted((a, b) => day(index.firstDay, a) - day(index.firstDay, b));
  const byEnd = numbers.toSorted((a, b) => day(index.lastDay, a) - day(index.lastDay, b));
  return {
    statements: numbers.length,
    positions: new Set(numbers.map((number) => index.positionOf[number])).size,
    sources: new Set(numbers.map((number) => index.sourceOf[number])).size,
    firstDate: index.statements[byStart[0] ?? -1]?.date,
    lastDate: index.statements[byEnd.at(-1) ?? -1]?.date,
  };
}

function day(days: Int32Array, number: number): number {
  return days[number] ?? 0;
}
