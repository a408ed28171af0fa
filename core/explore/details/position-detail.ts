import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Stance } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import { contestedness } from "#core/measure/contestedness.ts";
import { currentStance } from "#core/measure/stance-on.ts";
import type { PositionDetail, StanceOn } from "./panel-model.ts";
import { statementDetails } from "./statement-detail.ts";

type Stand = { actor: Actor; current: StanceOn };

/**
 * A position, who stands where on it, and every statement, oldest first. Stances and contestedness
 * are read from all statements of the debate, so that a filter never changes where someone stands.
 * Undefined when the id is unknown.
 */
export function positionDetail(
  selection: Selection,
  positionId: string,
): PositionDetail | undefined {
  const { index } = selection;
  const number = index.positionNumber.get(positionId) ?? -1;
  const position = index.positions[number];
  if (!position) return undefined;
  const theme = index.debate.themes.find((candidate) => candidate.id === position.theme);
  const stands = standsOn(index, number);
  const standing = new Set(stands.map(({ actor }) => actor.id));
  const heard = index.actors.filter((_, actor) => index.statementsOfActor[actor]?.length);
  return {
    position,
    themeLabel: theme?.label ?? position.theme,
    stands: {
      support: withStance(stands, "support"),
      oppose: withStance(stands, "oppose"),
      mixed: withStance(stands, "mixed"),
      neutral: withStance(stands, "neutral"),
    },
    silent: heard.filter((actor) => !standing.has(actor.id)),
    heard: heard.length,
    unheard: index.actors.length - heard.length,
    contestedness: contestedness(stands.map(({ current }) => current.stance)),
    statements: statementDetails(selection, index.statementsOfPosition[number] ?? []),
  };
}

/** Every actor with a statement on the position, by name. */
function standsOn(index: DebateIndex, positionNumber: number): Stand[] {
  const numbers = Array.from(index.statementsOfPosition[positionNumber] ?? []);
  const byActor = new Map<number, number[]>();
  for (const number of numbers) {
    const actor = index.actorOf[number] ?? -1;
    byActor.set(actor, [...(byActor.get(actor) ?? []), number]);
  }
  return [...byActor]
    .sort(([a], [b]) => a - b)
    .flatMap(([actorNumber, ofActor]) => {
      const actor = index.actors[actorNumber];
      const current = currentStance(index, ofActor);
      return actor && current ? [{ actor, current }] : [];
    });
}

function withStance(stands: readonly Stand[], stance: Stance): Stand[] {
  return stands.filter(({ current }) => current.stance === stance);
}
