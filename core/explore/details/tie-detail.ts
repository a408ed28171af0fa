import type { Selection } from "#core/explore/selection.ts";
import { currentStance } from "#core/measure/stance-on.ts";
import type { TieDetail } from "./panel-model.ts";
import { stanceChangeDetails } from "./stance-change-details.ts";
import { statementDetails } from "./statement-detail.ts";

/**
 * An actor on a position: every statement of the debate (those that the filters hide have `passes`
 * false), oldest first, the stance they add up to and its changes. Undefined when an id is unknown;
 * without statements, `current` is undefined.
 */
export function tieDetail(
  selection: Selection,
  actorId: string,
  positionId: string,
): TieDetail | undefined {
  const { index } = selection;
  const actorNumber = index.actorNumber.get(actorId) ?? -1;
  const positionNumber = index.positionNumber.get(positionId) ?? -1;
  const actor = index.actors[actorNumber];
  const position = index.positions[positionNumber];
  if (!actor || !position) return undefined;
  const numbers = Array.from(index.statementsOfActor[actorNumber] ?? []).filter(
    (number) => index.positionOf[number] === positionNumber,
  );
  return {
    actor,
    position,
    current: currentStance(index, numbers),
    changes: stanceChangeDetails(selection, numbers),
    statements: statementDetails(selection, numbers),
  };
}
