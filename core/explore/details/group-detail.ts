import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import { countStances, type StanceCounts } from "#core/explore/map-model.ts";
import { tieStance } from "#core/explore/map-tie.ts";
import type { MapGroup } from "#core/explore/reduce/map-groups.ts";
import type { Selection } from "#core/explore/selection.ts";
import { groupByPosition } from "#core/measure/stance-on.ts";

/** What is behind a merged node, or behind its line to one position. */
export type GroupDetail = {
  /** All members with a passing statement (on the position), the most active first, then by name. */
  members: readonly { actor: Actor; statements: number; stance: Stance }[];
  /** Positions they speak on, the most spoken on first: how many members' lines take which stance. */
  positions: readonly { position: Position; statements: number; actors: StanceCounts }[];
  /** Numbers of the passing statements behind it, oldest first. */
  statements: readonly number[];
};

/** The members, positions and statements of a merged node among what passes; of one position when it is given. */
export function groupDetail(
  { index, passes }: Selection,
  { members }: MapGroup,
  positionId?: string,
): GroupDetail {
  const only = positionId === undefined ? undefined : index.positionNumber.get(positionId);
  const ofPosition = new Map<number, { stances: Stance[]; statements: number }>();
  const found = members.flatMap((id) => {
    const number = index.actorNumber.get(id) ?? -1;
    const actor = index.actors[number];
    const own = Array.from(index.statementsOfActor[number] ?? []).filter(
      (one) => passes[one] === 1 && (only === undefined || index.positionOf[one] === only),
    );
    if (actor === undefined || own.length === 0) return [];
    for (const [position, statements] of groupByPosition(index, own)) {
      const all = ofPosition.get(position) ?? { stances: [], statements: 0 };
      all.stances.push(stanceOf(index, statements));
      all.statements += statements.length;
      ofPosition.set(position, all);
    }
    return [{ actor, numbers: own, stance: stanceOf(index, own) }];
  });
  return {
    members: found
      .map(({ actor, numbers, stance }) => ({ actor, stance, statements: numbers.length }))
      .sort((a, b) => b.statements - a.statements),
    positions: [...ofPosition]
      .flatMap(([number, { stances, statements }]) => {
        const position = index.positions[number];
        return position ? [{ position, statements, actors: countStances(stances) }] : [];
      })
      .sort((a, b) => b.statements - a.statements),
    statements: found.flatMap(({ numbers }) => numbers).sort((a, b) => a - b),
  };
}

function stanceOf({ statements }: Selection["index"], numbers: readonly number[]): Stance {
  return tieStance(numbers.map((number) => statements[number]?.stance ?? "neutral"));
}
