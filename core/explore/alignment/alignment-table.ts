import type { Actor } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import { stancesShown } from "#core/explore/stances-shown.ts";
import type { AlignmentModel } from "./alignment-model.ts";
import { alignmentPairs, type TieKind, tieKind } from "./alignment-pairs.ts";

/** An actor as a row and as a column. */
export type TableActor = {
  number: number;
  actor: Actor;
  /** The number of its cluster's name; undefined: in none. */
  camp: number | undefined;
  /** Nobody shares the minimum with it. */
  isolated: boolean;
};

export type AlignmentCell =
  | { kind: "self" }
  /** No position on which both take a stance. */
  | { kind: "none" }
  /** Fewer shared positions than asked for: no number (methods §1). */
  | { kind: "few"; shared: number }
  | { kind: TieKind; agreement: number; shared: number };

export type AlignmentTable = {
  /** Rows and columns: cluster by cluster, then those in none, then the isolated; each by name. */
  actors: readonly TableActor[];
  /** By row, then by column. */
  cells: readonly (readonly AlignmentCell[])[];
  /** Actors with a stance that are not in it. */
  left: number;
};

/** Few enough to be shown whole without asking. */
const FEW = 40;
/** Even when all are asked for: more cells than this square keep a reader waiting. */
const MOST = 150;

/**
 * Actors × actors. At first those that can be compared, 40 at most; with `all`, everybody with a stance, 150 at
 * most. When not all have room, those compared with the most others go first.
 */
export function alignmentTable(
  selection: Selection,
  { model, all }: { model: AlignmentModel; all: boolean },
): AlignmentTable {
  const pairs = alignmentPairs(stancesShown(selection)).all;
  const everybody = everybodyIn(selection, model);
  const wanted = all ? everybody : everybody.filter(({ isolated }) => !isolated);
  const actors = mostCompared(wanted, { model, most: all ? MOST : FEW });
  const placeOf = new Map(actors.map(({ number }, at) => [number, at]));
  const cells = actors.map((_, row) =>
    actors.map((__, column): AlignmentCell => ({ kind: row === column ? "self" : "none" })),
  );
  for (const { one, other, agreement, shared } of pairs) {
    const row = placeOf.get(one);
    const column = placeOf.get(other);
    if (row === undefined || column === undefined) continue;
    const { threshold, shared: minimum } = model.options;
    const cell: AlignmentCell =
      shared < minimum
        ? { kind: "few", shared }
        : { kind: tieKind(agreement, threshold), agreement, shared };
    for (const [at, to] of [
      [row, column],
      [column, row],
    ] as const) {
      const line = cells[at];
      if (line) line[to] = cell;
    }
  }
  return { actors, cells, left: everybody.length - actors.length };
}

function everybodyIn({ index }: Selection, model: AlignmentModel): TableActor[] {
  const compared = model.actors.map(({ number, actor, camp }) => ({
    ...{ number, actor, camp },
    isolated: false,
  }));
  const isolated = model.isolated.map(({ actor }) => ({
    number: index.actorNumber.get(actor.id) ?? -1,
    actor,
    camp: undefined,
    isolated: true,
  }));
  return [...compared, ...isolated];
}

/** As they stood, without those that are compared least where there are too many. */
function mostCompared(
  actors: readonly TableActor[],
  { model, most }: { model: AlignmentModel; most: number },
): readonly TableActor[] {
  if (actors.length <= most) return actors;
  const compared = new Map(model.actors.map((one) => [one.number, one.compared]));
  const of = ({ number }: TableActor) => compared.get(number) ?? 0;
  const kept = new Set([...actors].sort((a, b) => of(b) - of(a)).slice(0, most));
  return actors.filter((actor) => kept.has(actor));
}
