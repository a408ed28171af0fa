import type { ActorKind, Stance } from "#core/debate/schema.ts";
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
  const rows: ActorListRow[] = [];
  index.actors.forEach((actor, number) => {
    if (actorShown[number] !== 1) return;
    const numbers: number[] = [];
    const stances: Stance[] = [];
    for (const one of index.statementsOfActor[number] ?? []) {
      if (passes[one] !== 1) continue;
      numbers.push(one);
      stances.push(index.statements[one]?.stance ?? "neutral");
    }
    rows.push({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      role: actor.role,
      country: actor.country,
      stances: countStances(stances),
      ...visibility(index, numbers),
      ...keepOriginal(actor),
    });
  });
  return rows;
}
