import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Position, Stance } from "#core/debate/schema.ts";
import { contestedness } from "#core/measure/contestedness.ts";
import type { StancesOfActor } from "#core/measure/stance-on.ts";

/** How many actors stand where on a position, and the statements (numbers, ascending) it was read from. */
export type PositionCounts = {
  position: Position;
  /** 0..1 (methods §1). */
  contestedness: number;
  support: number;
  oppose: number;
  mixed: number;
  statements: readonly number[];
};

/** Counts of the actors' stances on each position that somebody takes a stance on, in the author's order. */
export function countPositions(
  index: DebateIndex,
  stances: readonly StancesOfActor[],
): PositionCounts[] {
  const taken = index.positions.map(() => ({ stances: [] as Stance[], from: [] as number[] }));
  for (const ofActor of stances) {
    for (const [position, { stance, from }] of ofActor) {
      taken[position]?.stances.push(stance);
      taken[position]?.from.push(...from);
    }
  }
  return taken.flatMap(({ stances: on, from }, number) => {
    const position = index.positions[number];
    const contested = contestedness(on);
    if (!position || contested === undefined) return [];
    const count = (stance: Stance) => on.filter((one) => one === stance).length;
    return {
      position,
      contestedness: contested,
      support: count("support"),
      oppose: count("oppose"),
      mixed: count("mixed"),
      statements: from.sort((a, b) => a - b),
    };
  });
}
