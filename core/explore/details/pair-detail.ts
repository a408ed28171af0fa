import type { Position } from "#core/debate/schema.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import type { Selection } from "#core/explore/selection.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";
import { agreementOf } from "./agreements.ts";
import type { PairDetail, PairPosition, StanceOn } from "./panel-model.ts";
import { relationDetails } from "./relation-details.ts";
import { statementDetails } from "./statement-detail.ts";

/**
 * Two actors side by side: every position on which at least one takes a stance, with the statements
 * of both on it, and their agreement over the shared ones; over all statements of the debate.
 * Undefined when an id is unknown or both are the same.
 */
export function pairDetail(selection: Selection, a: string, b: string): PairDetail | undefined {
  const { index } = selection;
  const first = index.actorNumber.get(a) ?? -1;
  const second = index.actorNumber.get(b) ?? -1;
  const firstActor = index.actors[first];
  const secondActor = index.actors[second];
  if (!firstActor || !secondActor || first === second) return undefined;
  const positions = index.positions
    .flatMap((position, number) => {
      const stances = {
        first: stanceAt(selection, first, number),
        second: stanceAt(selection, second, number),
      };
      if (!stances.first && !stances.second) return [];
      return [pairPosition({ selection, position, number, actors: [first, second], stances })];
    })
    .sort((x, y) => compareFolded(x.position.label, y.position.label));
  return {
    actors: [firstActor, secondActor],
    agreement: agreementOf(index, first, second)?.agreement,
    shared: positions.filter(({ first: own, second: other }) => own && other),
    onlyFirst: positions.filter((one) => one.first && !one.second),
    onlySecond: positions.filter((one) => !one.first && one.second),
    relations: relationDetails(index, a).filter(({ other }) => other.id === b),
  };
}

function stanceAt({ index }: Selection, actor: number, position: number): StanceOn | undefined {
  return stancesOfActors(index)[actor]?.get(position);
}

function pairPosition(given: {
  selection: Selection;
  position: Position;
  number: number;
  actors: readonly [number, number];
  stances: { first: StanceOn | undefined; second: StanceOn | undefined };
}): PairPosition {
  const { selection, position, number, actors, stances } = given;
  const { index } = selection;
  const numbers = Array.from(index.statementsOfPosition[number] ?? []).filter((statement) =>
    actors.includes(index.actorOf[statement] ?? -1),
  );
  return { position, ...stances, statements: statementDetails(selection, numbers) };
}
