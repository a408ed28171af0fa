import { changedInDates } from "#components/timeline/changed-in-dates.ts";
import { newStatements } from "#core/explore/changes/what-changed.ts";
import { connectActors } from "#core/explore/connect/connect-actors.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Open } from "#core/explore/view-state.ts";

export const NONE: readonly never[] = [];

/** Numbers of statements whose ties are lit, ids of relations that are drawn in any case. */
type Marked = { statements: readonly number[]; relations: readonly string[] };

/** What is marked for an open source, statement, relation or connection; where wanted, else what is new. */
export function markedOn(
  selection: Selection,
  { open, marksNew }: { open: Open | undefined; marksNew: boolean },
): Marked {
  const { index } = selection;
  switch (open?.kind) {
    case "statement":
      return { statements: [index.statementNumber.get(open.id) ?? -1], relations: NONE };
    case "source": {
      const number = index.sourceNumber.get(open.id) ?? -1;
      return { statements: Array.from(index.statementsOfSource[number] ?? NONE), relations: NONE };
    }
    case "relation":
      return { statements: NONE, relations: [open.id] };
    case "connect":
      return markedOnPath(selection, open.actors);
    case undefined:
      return { statements: marksNew ? newIn(selection) : NONE, relations: NONE };
    default:
      return { statements: NONE, relations: NONE };
  }
}

/** The statements of what is new since the first of the dates chosen. */
function newIn(selection: Selection): readonly number[] {
  if (selection.view.filters.from === undefined) return NONE;
  const changed = changedInDates(selection);
  return changed === undefined ? NONE : newStatements(changed);
}

/** The first path is the one that the map shows. */
function markedOnPath(selection: Selection, [one, other]: readonly [string, string]): Marked {
  const [path = []] = connectActors(selection, one, other)?.paths ?? [];
  const shared = path.flatMap((step) => step.shared);
  return {
    statements: shared.flatMap(({ statements }) => statements.map(({ number }) => number)),
    relations: path.flatMap((step) => step.relations.map(({ relation }) => relation.id)),
  };
}
