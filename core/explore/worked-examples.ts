import { compareActors } from "#core/explore/compare/compare-actors.ts";
import type { Comparison } from "#core/explore/compare/comparison.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import type { PositionDetail, TieDetail } from "#core/explore/details/panel-model.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import { agreement } from "#core/measure/agreement.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";
import type { Selection } from "./selection.ts";

/** Real cases of a debate that show how each number is worked out; undefined where none fits. */
export type WorkedExamples = {
  /** The pair that shares the most positions among those that agree on some and differ on some. */
  pair: Comparison | undefined;
  /** The most contested position; among equals the one with the most statements. */
  position: PositionDetail | undefined;
  /** An actor on a position with a change of stance; the one with the most statements. */
  change: TieDetail | undefined;
};

/** Picks the cases by the rules above, so that they change only when the data do. */
export function workedExamples(selection: Selection): WorkedExamples {
  return {
    pair: pickPair(selection),
    position: pickPosition(selection),
    change: pickChange(selection),
  };
}

function pickPair(selection: Selection): Comparison | undefined {
  const { actors } = selection.index;
  const stances = stancesOfActors(selection.index);
  const pairs = actors.flatMap((one, i) =>
    actors.slice(i + 1).map((other, step) => {
      const found = agreement(stances[i] ?? new Map(), stances[i + 1 + step] ?? new Map());
      return { one, other, agreement: found?.agreement, shared: found?.shared.length ?? 0 };
    }),
  );
  const [best] = pairs
    .filter((pair) => pair.shared > 1 && pair.agreement !== 0 && pair.agreement !== 1)
    .sort((a, b) => b.shared - a.shared);
  return best && compareActors(selection.index, [best.one.id, best.other.id]);
}

function pickPosition(selection: Selection): PositionDetail | undefined {
  const details = selection.index.positions.flatMap(
    ({ id }) => positionDetail(selection, id) ?? [],
  );
  return details
    .filter(({ contestedness }) => contestedness !== undefined)
    .sort(
      (a, b) =>
        (b.contestedness ?? 0) - (a.contestedness ?? 0) ||
        b.statements.length - a.statements.length,
    )[0];
}

function pickChange(selection: Selection): TieDetail | undefined {
  const ties = selection.index.actors.flatMap(({ id }) =>
    (actorDetail(selection, id)?.positions ?? [])
      .filter(({ changes }) => changes.length > 0)
      .flatMap(({ position }) => tieDetail(selection, id, position.id) ?? []),
  );
  return ties.sort((a, b) => b.statements.length - a.statements.length)[0];
}
