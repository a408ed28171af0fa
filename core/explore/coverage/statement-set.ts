import type { Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";

/** Some of the statements shown, and the filters under which, without a focus, exactly these are shown. */
export type StatementSet = {
  /** Numbers, ascending. */
  statements: readonly number[];
  filters: Filters;
};

/**
 * The filters under which, without a focus, exactly what is shown is shown, and under which a further
 * filter takes away only what it does not match. What a focus leads to would change with each filter, so
 * that its actors and positions are named: it holds every statement between them.
 */
export function filtersOfShown(selection: Selection): Filters {
  const { index, view, actorShown, positionShown } = selection;
  if (view.focus === undefined) return view.filters;
  return {
    ...view.filters,
    actors: index.actors.filter((_, number) => actorShown[number] === 1).map(({ id }) => id),
    positions: index.positions
      .filter((_, number) => positionShown[number] === 1)
      .map(({ id }) => id),
  };
}
