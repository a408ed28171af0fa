import type { Actor } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import type { PositionDetail, StanceOn, StatementDetail } from "./panel-model.ts";

export type TieStatements = {
  actor: Actor;
  current: StanceOn;
  statements: readonly StatementDetail[];
};

/** The statements on a position, actor by actor, in the order in which it is told who stands where. */
export function tiesOfPosition({ stands, statements }: PositionDetail): TieStatements[] {
  return STANCES.flatMap((stance) => stands[stance]).map(({ actor, current }) => ({
    actor,
    current,
    statements: statements.filter((detail) => detail.actor.id === actor.id),
  }));
}
