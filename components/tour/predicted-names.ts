import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Prediction } from "#core/debate/tour-schema.ts";

/** The actor and the position of a guess as readers know them. */
export function predictedNames(
  index: DebateIndex,
  { actor, position }: Prediction,
): { actor: string; position: string } {
  return {
    actor: index.actors[index.actorNumber.get(actor) ?? -1]?.name ?? actor,
    position: index.positions[index.positionNumber.get(position) ?? -1]?.label ?? position,
  };
}
