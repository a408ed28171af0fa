import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor } from "#core/debate/schema.ts";
import { compareFolded, compareText } from "#core/explore/fold-text.ts";
import type { Selection } from "#core/explore/selection.ts";
import { consistency } from "#core/measure/consistency.ts";
import { currentStance, groupByPosition } from "#core/measure/stance-on.ts";
import { rankAgreements } from "./agreements.ts";
import type { ActorDetail, ActorPosition } from "./panel-model.ts";
import { relationDetails } from "./relation-details.ts";
import { stanceChangeDetails } from "./stance-change-details.ts";
import { statementDetails } from "./statement-detail.ts";

/** Agreement over fewer shared positions than this is not shown unless the reader asks (methods §1). */
const MINIMUM_SHARED = 2;

/**
 * All that a debate holds of an actor; undefined when the id is unknown. Stances, changes and
 * agreement are computed over all statements of the debate, so that a filter never changes in silence
 * where someone stands; what the filters hide is there with `passes` false.
 */
export function actorDetail(
  selection: Selection,
  actorId: string,
  { minimumShared = MINIMUM_SHARED }: { minimumShared?: number } = {},
): ActorDetail | undefined {
  const { index } = selection;
  const number = index.actorNumber.get(actorId) ?? -1;
  const actor = index.actors[number];
  if (!actor) return undefined;
  const statements = index.statementsOfActor[number] ?? new Uint32Array();
  return {
    actor,
    affiliations: affiliationsOf(index, actor),
    members: index.actors.filter((other) =>
      other.affiliations?.some(({ organization }) => organization === actorId),
    ),
    positions: positionsOf(selection, statements),
    statements: statementDetails(selection, statements),
    relations: relationDetails(index, actorId),
    ...rankAgreements(index, number, minimumShared),
    minimumShared,
  };
}

/** Earliest start first; those without a start before all others. */
function affiliationsOf(index: DebateIndex, actor: Actor): ActorDetail["affiliations"] {
  return (actor.affiliations ?? [])
    .map((affiliation) => {
      const { organization, source } = affiliation;
      const sourceTitle = index.sources[index.sourceNumber.get(source ?? "") ?? -1]?.title;
      return {
        ...affiliation,
        organizationName:
          index.actors[index.actorNumber.get(organization) ?? -1]?.name ?? organization,
        ...(sourceTitle === undefined ? {} : { sourceTitle }),
      };
    })
    .sort(
      (a, b) =>
        compareText(a.start ?? "", b.start ?? "") ||
        compareFolded(a.organizationName, b.organizationName),
    );
}

/** The positions that the actor made statements on, by label. */
function positionsOf(selection: Selection, statements: Uint32Array): readonly ActorPosition[] {
  const { index } = selection;
  return [...groupByPosition(index, statements)]
    .flatMap(([positionNumber, numbers]) => {
      const position = index.positions[positionNumber];
      const current = currentStance(index, numbers);
      if (!position || !current) return [];
      const changes = stanceChangeDetails(selection, numbers);
      const details = statementDetails(selection, numbers);
      const steady = consistency(index, numbers);
      return [{ position, current, consistency: steady, changes, statements: details }];
    })
    .sort((a, b) => compareFolded(a.position.label, b.position.label));
}
