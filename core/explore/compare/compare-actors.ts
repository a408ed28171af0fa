import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor } from "#core/debate/schema.ts";
import { agreementOf } from "#core/explore/details/agreements.ts";
import { relationDetails } from "#core/explore/details/relation-details.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import { currentStance, groupByPosition } from "#core/measure/stance-on.ts";
import {
  type ComparedCell,
  type ComparedGroup,
  type ComparedPosition,
  type Comparison,
  comparedGroup,
  type PairAgreement,
} from "./comparison.ts";

type Numbered = { actor: Actor; number: number };

/**
 * Actors (ids) side by side on every position on which at least one of them has a statement; over all
 * statements of the debate, so that a filter never changes in silence where someone stands. Undefined
 * when an id is unknown, one is named twice, or there are fewer than two.
 */
export function compareActors(index: DebateIndex, ids: readonly string[]): Comparison | undefined {
  const numbered = [...new Set(ids)].flatMap((id): Numbered[] => {
    const number = index.actorNumber.get(id) ?? -1;
    const actor = index.actors[number];
    return actor ? [{ actor, number }] : [];
  });
  if (numbered.length < 2 || numbered.length < ids.length) return undefined;
  const positions = comparedPositions(index, numbered);
  const inGroup = (group: ComparedGroup) =>
    positions.filter(
      ({ cells }) => comparedGroup(cells.map(({ current }) => current?.stance)) === group,
    );
  return {
    actors: numbered.map(({ actor }) => actor),
    groups: {
      agree: inGroup("agree"),
      disagree: inGroup("disagree"),
      describes: inGroup("describes"),
      missing: inGroup("missing"),
    },
    agreements: pairsOf(numbered).map((pair) => agreementBetween(index, pair)),
    relations: pairsOf(numbered).flatMap(([{ actor: from }, { actor: to }]) =>
      relationDetails(index, from.id)
        .filter(({ other }) => other.id === to.id)
        .map((relation) => ({ from, relation })),
    ),
  };
}

function comparedPositions(index: DebateIndex, actors: readonly Numbered[]): ComparedPosition[] {
  const columns = actors.map(({ number }) =>
    groupByPosition(index, index.statementsOfActor[number] ?? []),
  );
  return index.positions
    .flatMap((position, number) => {
      const cells = columns.map((column) => cellOf(index, column.get(number) ?? []));
      return cells.some(({ current }) => current) ? [{ position, cells }] : [];
    })
    .sort((a, b) => compareFolded(a.position.label, b.position.label));
}

function cellOf(index: DebateIndex, statements: readonly number[]): ComparedCell {
  return { current: currentStance(index, statements), statements: statements.length };
}

function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, at) =>
    things.slice(at + 1).map((other): [Thing, Thing] => [one, other]),
  );
}

function agreementBetween(index: DebateIndex, [one, other]: [Numbered, Numbered]): PairAgreement {
  const found = agreementOf(index, one.number, other.number);
  return {
    actors: [one.actor, other.actor],
    agreement: found?.agreement,
    shared: found?.shared.length ?? 0,
  };
}
