import { ACTOR_SIZE, LABEL_GAP } from "#core/explore/placement/placement.ts";
import { type Column, columnHeight, columnOf, columnPlaces, standsOutside } from "./columns.ts";
import type { LadderPlan } from "./plan.ts";
import {
  assignLanes,
  findRuns,
  gapHeight,
  type Hand,
  type LanedRun,
  laneRoom,
  runsBeside,
  runsByRung,
} from "./runs.ts";
import type { LadderShape } from "./shape.ts";
import { barSize, type LabelSizes, labelSizes, slimBarSize } from "./sizes.ts";

export type Seat = { hand: Hand; x: number; y: number; outside: boolean };

/** The ladder with coordinates for everything but the row below and the ties; the rungs' middle is x = 0. */
export type LadderFrame = {
  barWidth: number;
  barHeight: number;
  sizes: LabelSizes;
  rungY: ReadonlyMap<string, number>;
  /** Actors of the two sides by id. */
  seats: ReadonlyMap<string, Seat>;
  /** Distance from the middle to the nodes of the inner columns. */
  columnX: number;
  gutter: number;
  runs: readonly LanedRun[];
  /** Lower end of everything so far, labels and lanes included. */
  floor: number;
};

const WISHED_GUTTER = 220;
const GUTTER_SHARE = 0.26;
const MOST_STRETCH = 44;
const COLUMN_AIR = 22;

/** Places rungs and columns: rungs as far apart as their lanes and the columns beside them ask for. */
export function frameLadder(plan: LadderPlan, shape: LadderShape): LadderFrame {
  const sizes = labelSizes(plan, shape);
  const bar = shape.slimBars ? slimBarSize(plan.rungs, shape.wordScale) : barSize(plan.rungs);
  const columns = [
    columnOf(plan.left, shape.columnMost),
    columnOf(plan.right, shape.columnMost),
  ] as const;
  const tallest = Math.max(...columns.map((column) => columnHeight(column, sizes)));
  const draft = stackRungs(plan, { ...bar, runs: [], tallest });
  const draftRuns = laneRuns(plan, draft, placeColumns(plan, { columns, sizes, rungY: draft }));
  const rungY = stackRungs(plan, { ...bar, runs: draftRuns, tallest });
  const heights = placeColumns(plan, { columns, sizes, rungY });
  const runs = laneRuns(plan, draft, heights, draftRuns);
  const seated = [...heights.values()].filter(({ below }) => !below);
  const ys = [...rungY.values(), ...seated.map(({ y }) => y)];
  const extent = ys.length === 0 ? 0 : Math.max(...ys) - Math.min(...ys);
  const gutter = gutterOf(columns, { shape, sizes, extent, barWidth: bar.barWidth });
  const columnX = bar.barWidth / 2 + gutter;
  const seats = new Map<string, Seat>();
  for (const column of columns) {
    const step = outerStep(column, sizes);
    column.actors.forEach(({ id }, at) => {
      const seat = heights.get(id);
      if (seat === undefined) return;
      const outside = standsOutside(column, at);
      const x = seat.hand * (columnX + (outside ? step : 0));
      seats.set(id, { hand: seat.hand, y: seat.y, x, outside });
    });
  }
  return {
    ...bar,
    sizes,
    rungY,
    seats,
    columnX,
    gutter,
    runs,
    floor: floorOf(plan, { bar, sizes, rungY, seats, runs }),
  };
}

/** Distance between bars and columns: wider for a taller ladder, but no wider than there is room for. */
function gutterOf(
  columns: readonly Column[],
  input: { shape: LadderShape; sizes: LabelSizes; extent: number; barWidth: number },
): number {
  const { shape, sizes } = input;
  const wish = Math.min(shape.mostGutter, Math.max(WISHED_GUTTER, input.extent * GUTTER_SHARE));
  const filled = columns.filter(({ actors }) => actors.length > 0);
  const taken = filled.map((column) => {
    const widest = Math.max(...column.actors.map(({ id }) => sizes.get(id)?.width ?? 0));
    const outer = column.staggered ? outerStep(column, sizes) : 0;
    return ACTOR_SIZE / 2 + LABEL_GAP + outer + widest;
  });
  const left = taken.reduce((rest, width) => rest - width, shape.room - input.barWidth);
  return Math.max(shape.leastGutter, Math.min(wish, left / Math.max(1, filled.length)));
}

/** Distance between the inner and the outer column: past the widest inner label. */
function outerStep(column: Column, sizes: LabelSizes): number {
  const inner = column.actors.filter((_, at) => !standsOutside(column, at));
  const widest = Math.max(0, ...inner.map(({ id }) => sizes.get(id)?.width ?? 0));
  return ACTOR_SIZE + LABEL_GAP + widest + COLUMN_AIR;
}

type Heights = ReadonlyMap<string, { hand: Hand; y: number; below: boolean }>;

function placeColumns(
  plan: LadderPlan,
  input: {
    columns: readonly [Column, Column];
    sizes: LabelSizes;
    rungY: ReadonlyMap<string, number>;
  },
): Heights {
  const ys = [...input.rungY.values()];
  const range = { top: Math.min(0, ...ys), bottom: Math.max(0, ...ys) };
  const heights = new Map<string, { hand: Hand; y: number; below: boolean }>();
  input.columns.forEach((column, side) => {
    const places = columnPlaces({ ...input, ...range, column, ties: plan.ties });
    column.actors.forEach(({ id }, at) => {
      heights.set(id, { hand: side === 0 ? -1 : 1, y: places[at] ?? 0, below: false });
    });
  });
  plan.below.forEach(({ id }, at) => {
    const hand = at < plan.below.length / 2 ? -1 : 1;
    heights.set(id, { hand, y: Number.MAX_SAFE_INTEGER, below: true });
  });
  return heights;
}

/** Runs with lanes. Above or below is settled on the draft, so that the gaps made for it stay right. */
function laneRuns(
  plan: LadderPlan,
  rungY: ReadonlyMap<string, number>,
  seats: Heights,
  settled?: readonly LanedRun[],
): LanedRun[] {
  const side = new Map(settled?.map(({ tie, above }) => [tie.id, above]));
  const runs = findRuns(plan, { rungY, seats }).map((run) => ({
    ...run,
    above: side.get(run.tie.id) ?? run.above,
  }));
  const beside = runsByRung(runs);
  return plan.rungs.flatMap(({ id }) =>
    [true, false].flatMap((above) => assignLanes(runsBeside(beside, id, above))),
  );
}

/** Heights of the rungs, the first at 0; the gaps grow (to a limit) when a column is taller than the rungs. */
function stackRungs(
  plan: LadderPlan,
  input: { barHeight: number; runs: readonly LanedRun[]; tallest: number },
): Map<string, number> {
  const beside = runsByRung(input.runs);
  const gaps = plan.rungs.slice(1).map(({ id }, at) => {
    const upper = laneRoom(runsBeside(beside, plan.rungs[at]?.id, false));
    return gapHeight(upper, laneRoom(runsBeside(beside, id, true)));
  });
  const height = gaps.reduce((sum, gap) => sum + gap + input.barHeight, 0);
  const stretch =
    gaps.length === 0
      ? 0
      : Math.min(MOST_STRETCH, Math.max(0, (input.tallest - height) / gaps.length));
  const rungY = new Map<string, number>();
  let y = 0;
  plan.rungs.forEach(({ id }, at) => {
    if (at > 0) y += (gaps[at - 1] ?? 0) + input.barHeight + stretch;
    rungY.set(id, y);
  });
  return rungY;
}

function floorOf(
  plan: LadderPlan,
  input: {
    bar: { barHeight: number };
    sizes: LabelSizes;
    rungY: ReadonlyMap<string, number>;
    seats: ReadonlyMap<string, Seat>;
    runs: readonly LanedRun[];
  },
): number {
  const last = plan.rungs.at(-1)?.id;
  const lanes = laneRoom(runsBeside(runsByRung(input.runs), last, false));
  const rungs =
    last === undefined ? 0 : (input.rungY.get(last) ?? 0) + input.bar.barHeight / 2 + lanes;
  const seats = [...input.seats].map(([id, { y }]) => y + (input.sizes.get(id)?.height ?? 0) / 2);
  return Math.max(rungs, ...seats);
}
