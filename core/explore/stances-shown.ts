import { type StancesOfActor, stancesAmong, stancesOfActors } from "#core/measure/stance-on.ts";
import type { Selection } from "./selection.ts";

const known = new WeakMap<Selection, readonly StancesOfActor[]>();

/**
 * Every actor's stances, by actor number, as read from the statements that pass and from no others. Worked
 * out once per selection.
 */
export function stancesShown(selection: Selection): readonly StancesOfActor[] {
  const { index, passes, shown, total } = selection;
  if (shown.statements === total.statements) return stancesOfActors(index);
  const before = known.get(selection);
  if (before) return before;
  const stances = index.statementsOfActor.map((numbers) =>
    stancesAmong(
      index,
      numbers.filter((number) => passes[number] === 1),
    ),
  );
  known.set(selection, stances);
  return stances;
}
