import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position, Source } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Cell, Coverage } from "#core/measure/coverage.ts";
import { filtersOfShown, type StatementSet } from "./statement-set.ts";

/** An actor on a position, with the statements (numbers, ascending) shown. */
export type CoveredPair = { actor: Actor; position: Position; statements: readonly number[] };

/** What rests on little: on one source, on one statement, on reports by others alone. */
export type ThinEvidence = {
  /** Pairs of an actor and a position with a statement shown. */
  filled: number;
  /** All their statements come from one source. The most statements first, then by actor. */
  singleSource: readonly (CoveredPair & { source: Source })[];
  /** How many of these have one statement, so that there can be no second source. */
  once: number;
  /** Positions whose statements all come from one source, in the author's order. */
  positions: readonly (StatementSet & { position: Position; source: Source })[];
  /** Pairs known only from what others report, by actor. */
  reported: readonly CoveredPair[];
};

/** Pairs and positions among the statements shown that rest on little (methods: thin-evidence). */
export function thinEvidence(selection: Selection, covered: Coverage): ThinEvidence {
  const { index } = selection;
  const all = filtersOfShown(selection);
  const single = covered.singleSource.flatMap((cell) => {
    const pair = pairOf(index, cell);
    const source = sourceOf(index, cell.statements);
    return pair && source ? [{ ...pair, source }] : [];
  });
  return {
    filled: covered.filled.length,
    singleSource: single.sort((a, b) => b.statements.length - a.statements.length),
    once: single.filter(({ statements }) => statements.length === 1).length,
    positions: index.positions.flatMap((position, number) => {
      const own = covered.filled.filter((cell) => cell.position === number);
      const statements = own.flatMap((cell) => cell.statements).sort((a, b) => a - b);
      const source = sourceOf(index, statements);
      const filters = { ...all, positions: [position.id] };
      const isSingle = new Set(statements.map((at) => index.sourceOf[at])).size === 1;
      return source && isSingle ? [{ position, source, statements, filters }] : [];
    }),
    reported: covered.reportedOnly.flatMap((cell) => pairOf(index, cell) ?? []),
  };
}

function pairOf(index: DebateIndex, cell: Cell): CoveredPair | undefined {
  const actor = index.actors[cell.actor];
  const position = index.positions[cell.position];
  return actor && position && { actor, position, statements: cell.statements };
}

function sourceOf(index: DebateIndex, [first = -1]: readonly number[]): Source | undefined {
  return index.sources[index.sourceOf[first] ?? -1];
}
