import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position, Source } from "#core/debate/schema.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import { statementDetails } from "#core/explore/details/statement-detail.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { tourStatements } from "./tour-statements.ts";

/** One actor to play: its statements under their positions, and their sources, numbered from 1 on the card. */
export type RoleCard = {
  actor: Actor;
  positions: readonly { position: Position; statements: readonly StatementDetail[] }[];
  sources: readonly Source[];
  /** From a source's id to its number on this card. */
  numbers: ReadonlyMap<string, number>;
};

/**
 * The cards of all actors that have a statement, by name. Positions stand in the author's order, statements on
 * one oldest first, sources in the order in which the card names them.
 */
export function roleCards(index: DebateIndex): readonly RoleCard[] {
  return index.actors.flatMap((actor, number) => {
    const numbers = index.statementsOfActor[number] ?? [];
    return numbers.length === 0 ? [] : [roleCard(index, { actor, numbers })];
  });
}

/** Ids of the actors whose statements each tour rests on, by the tour's id. */
export function actorsOfTours(index: DebateIndex): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    index.debate.tours.map((tour) => [
      tour.id,
      [...new Set(tourStatements(index, tour).map(({ actor }) => actor.id))],
    ]),
  );
}

function roleCard(
  index: DebateIndex,
  given: { actor: Actor; numbers: Iterable<number> },
): RoleCard {
  const details = statementDetails(selectWholeDebate(index), given.numbers);
  const positions = index.positions.flatMap((position) => {
    const statements = details.filter((detail) => detail.position.id === position.id);
    return statements.length === 0 ? [] : [{ position, statements }];
  });
  const sources = new Map<string, Source>();
  for (const { statements } of positions) {
    for (const { source } of statements) sources.set(source.id, source);
  }
  return {
    actor: given.actor,
    positions,
    sources: [...sources.values()],
    numbers: new Map([...sources.keys()].map((id, before) => [id, before + 1])),
  };
}
