import type { Actor, Position } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Coverage } from "#core/measure/coverage.ts";
import { filtersOfShown, type StatementSet } from "./statement-set.ts";

/** An actor with the number of positions it has a statement on, or a position with that of actors. */
export type Thinness<Thing> = StatementSet & { thing: Thing; filled: number };

/** Pairs of an actor and a position, both with a statement shown, between which there is none. */
export type CoverageGaps = {
  actors: number;
  positions: number;
  cells: number;
  empty: number;
  /** 0..1; undefined when nothing is shown. */
  emptyShare: number | undefined;
  /** The thinnest first: with the fewest pairs, then the fewest statements, then as in the index. */
  thinActors: readonly Thinness<Actor>[];
  thinPositions: readonly Thinness<Position>[];
};

/** Where the statements shown leave pairs of actor and position empty (methods: coverage). */
export function coverageGaps(selection: Selection, covered: Coverage): CoverageGaps {
  const { index } = selection;
  const all = filtersOfShown(selection);
  const { actors, positions, empty, emptyShare, filled } = covered;
  const ofActor = gather(filled.map(({ actor, statements }) => ({ number: actor, statements })));
  const ofPosition = gather(
    filled.map(({ position, statements }) => ({ number: position, statements })),
  );
  return {
    actors,
    positions,
    cells: actors * positions,
    empty,
    emptyShare,
    thinActors: ofActor.flatMap(({ number, ...counts }) => {
      const thing = index.actors[number];
      return thing ? [{ ...counts, thing, filters: { ...all, actors: [thing.id] } }] : [];
    }),
    thinPositions: ofPosition.flatMap(({ number, ...counts }) => {
      const thing = index.positions[number];
      const filters = { ...all, positions: [thing?.id ?? ""] };
      return thing ? [{ ...counts, thing, filters }] : [];
    }),
  };
}

type Part = { number: number; statements: readonly number[] };

function gather(parts: readonly Part[]) {
  const groups = new Map<number, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.number);
    if (group) group.push(part);
    else groups.set(part.number, [part]);
  }
  return [...groups]
    .map(([number, group]) => ({
      number,
      filled: group.length,
      statements: group.flatMap(({ statements }) => statements).sort((a, b) => a - b),
    }))
    .sort(
      (a, b) =>
        a.filled - b.filled || a.statements.length - b.statements.length || a.number - b.number,
    );
}
