import type { ActorKind } from "#core/debate/schema.ts";
import { keepOriginal } from "#core/debate/text-language.ts";
import { visibility } from "#core/measure/visibility.ts";
import { countStances, type StanceCounts } from "./map-model.ts";
import type { Selection } from "./selection.ts";

/** One actor of the list, ready to show. Counts are of passing statements. */
export type ActorListRow = {
  id: string;
  name: string;
  kind: ActorKind;
  role: string;
  country: string | undefined;
  stances: StanceCounts;
  statements: number;
  positions: number;
  sources: number;
  /** Partial dates as they stand in the file. */
  firstDate: string | undefined;
  lastDate: string | undefined;
};

/** The actors with a passing statement, alphabetically (case and accents aside). */
export function actorList({ index, passes, actorShown }: Selection): readonly ActorListRow[] {
  return index.actors.flatMap((actor, number): ActorListRow[] => {
    if (actorShown[number] !== 1) return [];
    const numbers = Array.from(index.statementsOfActor[number] ?? []).filter(
      (i) => passes[i] === 1,
    );
    return [
      {
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        role: actor.role,
        country: actor.country,
        stances: countStances(numbers.flatMap((i) => index.statements[i]?.stance ?? [])),
        ...visibility(index, numbers),
        ...keepOriginal(actor),
      },
    ];
  });
}
