import type { Position, Stance } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import type { Selection } from "#core/explore/selection.ts";
import { filtersOfShown, type StatementSet } from "./statement-set.ts";

/** The statements shown on one position, by stance. */
export type StanceShares = { position: Position; of: Readonly<Record<Stance, StatementSet>> };

/**
 * How many statements shown take each stance on each position, in the author's order (methods:
 * statements-by-stance). Statements are counted, not actors; positions without one are left out.
 */
export function stanceShares(selection: Selection): StanceShares[] {
  const { index, statements, positionShown } = selection;
  const all = filtersOfShown(selection);
  const counts = index.positions.map(() => ({
    support: [] as number[],
    oppose: [] as number[],
    mixed: [] as number[],
    neutral: [] as number[],
  }));
  for (const at of statements) {
    const stance = STANCES[index.stanceOf[at] ?? -1];
    if (stance) counts[index.positionOf[at] ?? -1]?.[stance].push(at);
  }
  return index.positions.flatMap((position, number) => {
    const found = counts[number];
    if (!found || positionShown[number] !== 1) return [];
    const setOf = (stance: Stance): StatementSet => ({
      statements: found[stance],
      filters: { ...all, positions: [position.id], stances: [stance] },
    });
    const [support, oppose] = [setOf("support"), setOf("oppose")];
    return [
      { position, of: { support, oppose, mixed: setOf("mixed"), neutral: setOf("neutral") } },
    ];
  });
}
