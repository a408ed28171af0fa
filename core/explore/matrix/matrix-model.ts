import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, ActorKind, Stance } from "#core/debate/schema.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import type { MapActor, MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Selection } from "#core/explore/selection.ts";
import { currentStance } from "#core/measure/stance-on.ts";
import { type GroupHeading, groupActors, type Likeness } from "./row-groups.ts";
import type { RowOrder } from "./row-order.ts";
import { type TiesOfActors, tiesOfActors, type WholeMatrix, wholeMatrix } from "./whole-matrix.ts";

/** What is known of an actor on a position. */
export type MatrixCell =
  /** The tie that the map draws, and the current stance that its statements add up to. */
  | { kind: "tie"; tie: MapTie; stance: Stance }
  /** There are statements, and the filters hide them all. */
  | { kind: "hidden"; statements: number }
  | { kind: "none" };

export type MatrixColumn = { id: string; label: string; proposition: string; theme: string };

export type MatrixRow = {
  id: string;
  name: string;
  kind: ActorKind;
  /** Nothing of it passes the filters: the row is kept, but not shown. */
  hidden: boolean;
  /** It does not pass, and is shown faded. */
  faded: boolean;
  likeness: Likeness | undefined;
  /** One for each column, in the order of the columns; made when they are first asked for. */
  readonly cells: readonly MatrixCell[];
};

export type MatrixGroup = {
  heading: GroupHeading;
  rows: readonly MatrixRow[];
  /** Rows that are shown. */
  shown: number;
};

/** Neighbouring columns of one theme, when the columns stand by theme. */
type ColumnGroup = { theme: string; columns: number };

/** The table of actors × positions. Columns are of what is shown; rows are of the whole debate, some hidden. */
export type MatrixModel = {
  columns: readonly MatrixColumn[];
  columnGroups: readonly ColumnGroup[];
  groups: readonly MatrixGroup[];
  /** Cells with a tie. */
  filled: number;
};

/** What the map draws of the selection, and how the rows are to stand. */
export type MatrixChoice = { model: MapModel; rows: RowOrder };

/**
 * The matrix of what the map draws: a cell for every
 * actor and position shown. Places are those in the whole debate, so that a filter takes rows and columns
 * away and moves none. Rows that nothing is left of stay in the model, marked hidden.
 */
export function matrixModel(
  { index }: Selection,
  { model, rows: order }: MatrixChoice,
): MatrixModel {
  const whole = wholeMatrix(index);
  const columns = orderColumns(index, { whole, model, order });
  const known = { ties: tiesOfActors(model), whole: whole.tiesOf };
  const cells = (id: string) => cellsOf(index, id, { columns, ...known });
  const shown = new Map(model.actors.map((actor) => [actor.id, actor]));
  const groups = groupActors(index, order).map(({ heading, actors, likeness }) => {
    const rows: MatrixRow[] = [];
    let left = 0;
    for (const number of actors) {
      const actor = index.actors[number];
      if (!actor) continue;
      const drawn = shown.get(actor.id);
      if (drawn !== undefined) left += 1;
      rows.push(rowOf(actor, { drawn, likeness: likeness.get(number), cells }));
    }
    return { heading, rows, shown: left };
  });
  const filled = model.ties.length;
  return { columns, columnGroups: groupColumns(columns, order), groups, filled };
}

type RowFacts = {
  drawn: MapActor | undefined;
  likeness: Likeness | undefined;
  cells: (actor: string) => readonly MatrixCell[];
};

/** A row whose cells are made once they are looked at: of a large matrix only some rows ever are. */
function rowOf({ id, name, kind }: Actor, { drawn, likeness, cells }: RowFacts): MatrixRow {
  let made: readonly MatrixCell[] | undefined;
  return {
    id,
    name,
    kind,
    hidden: drawn === undefined,
    faded: drawn?.faded === true,
    likeness,
    get cells() {
      made ??= cells(id);
      return made;
    },
  };
}

type Known = { columns: readonly MatrixColumn[]; ties: TiesOfActors; whole: TiesOfActors };

function cellsOf(index: DebateIndex, actor: string, { columns, ties, whole }: Known): MatrixCell[] {
  const [shown, all] = [ties(actor), whole(actor)];
  return columns.map(({ id }) => {
    const tie = shown.get(id);
    if (tie) {
      const stance = currentStance(index, tie.statements)?.stance ?? tie.stance;
      return { kind: "tie", tie, stance };
    }
    const statements = all.get(id)?.statements.length;
    return statements === undefined ? NO_STATEMENT : { kind: "hidden", statements };
  });
}

const NO_STATEMENT: MatrixCell = { kind: "none" };

/** The positions shown: by label, by theme (in the author's order) or as they were seriated. */
function orderColumns(
  index: DebateIndex,
  { whole, model, order }: { whole: WholeMatrix; model: MapModel; order: RowOrder },
): MatrixColumn[] {
  const shown = new Set(model.positions.map(({ id }) => id));
  const columns = whole.seriation.positions
    .filter((id) => shown.has(id))
    .flatMap((id) => index.positions[index.positionNumber.get(id) ?? -1] ?? [])
    .map(({ id, label, proposition, theme }) => ({
      id,
      label,
      proposition,
      theme: index.debate.themes.find((one) => one.id === theme)?.label ?? theme,
    }));
  if (order.by === "name") return columns.sort((a, b) => compareFolded(a.label, b.label));
  if (order.by !== "kind") return columns;
  const themes = index.debate.themes.map(({ label }) => label);
  return columns.sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme));
}

function groupColumns(columns: readonly MatrixColumn[], order: RowOrder): ColumnGroup[] {
  if (order.by !== "kind") return [];
  return [...new Set(columns.map(({ theme }) => theme))].map((theme) => ({
    theme,
    columns: columns.filter((column) => column.theme === theme).length,
  }));
}
