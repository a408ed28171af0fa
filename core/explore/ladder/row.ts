import type { MapTie } from "#core/explore/map-tie.ts";
import { ACTOR_SIZE, type Point } from "#core/explore/placement/placement.ts";
import { spacedPlaces } from "#core/network/spaced-places.ts";
import type { LadderFrame } from "./frame.ts";
import type { LadderPlan } from "./plan.ts";
import { endHand, type Hand, LANE_STEP } from "./runs.ts";

/** How a tie of the row below climbs: up from its start, along its bus lane, then up the gutter on one side. */
export type Climb = { tie: MapTie; startX: number; busY: number; gutterX: number };

export type LadderRow = { places: ReadonlyMap<string, Point>; climbs: readonly Climb[] };

type Start = { tie: MapTie; at: number; hand: Hand; rungY: number };
type Way = { tie: MapTie; startX: number; gutterX: number; lane: number };

const ROW_AIR = 22;
const BUS_AIR = 16;
const FIRST_GUTTER_LANE = 26;
const GUTTER_LANE = 5;
const FIRST_LANE_SHARE = 0.35;

/** Places the actors of the row beneath the rungs, and gives each of their ties a bus lane and a gutter lane. */
export function placeRow(plan: LadderPlan, frame: LadderFrame): LadderRow {
  const xs = rowPlaces(plan, frame);
  const starts = plan.below.flatMap(({ id }, at) =>
    plan.ties
      .filter((tie) => tie.actor === id)
      .map((tie) => ({
        tie,
        at,
        hand: handOf(tie, plan, at),
        rungY: frame.rungY.get(tie.position) ?? 0,
      })),
  );
  const ways = laneWays(gutterWays(starts, { xs, frame }));
  const lanes = ways.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const lowest = frame.floor + BUS_AIR + Math.max(0, lanes - 1) * LANE_STEP;
  const climbs = ways.map((way) => ({ ...way, busY: lowest - way.lane * LANE_STEP }));
  const y = lowest + BUS_AIR + ACTOR_SIZE / 2;
  return { places: new Map(plan.below.map(({ id }, at) => [id, { x: xs[at] ?? 0, y }])), climbs };
}

/** The side a tie climbs on: that of its pole; for the middle of a bar, the side its actor stands on. */
function handOf(tie: MapTie, plan: LadderPlan, at: number): Hand {
  const end = endHand(tie, plan.plusOnLeft);
  if (end !== 0) return end;
  return at < plan.below.length / 2 ? -1 : 1;
}

/**
 * Gutter lanes run from left to right as the actors do, so that no way crosses a neighbour's; one actor's tie
 * to a higher rung climbs farther out. Ties leave their actor side by side in the same order.
 */
function gutterWays(
  starts: readonly Start[],
  room: { xs: readonly number[]; frame: LadderFrame },
): Way[] {
  const { barWidth, gutter } = room.frame;
  const first = Math.min(FIRST_GUTTER_LANE, gutter * FIRST_LANE_SHARE);
  const most = Math.max(
    ...[-1, 1].map((hand) => starts.filter((each) => each.hand === hand).length),
  );
  const laneStep = Math.min(GUTTER_LANE, (gutter - first - ACTOR_SIZE) / Math.max(1, most - 1));
  const ordered = [...starts].sort(
    (a, b) => a.hand - b.hand || a.at - b.at || (b.rungY - a.rungY) * a.hand,
  );
  return ordered.map((start, rank) => {
    const lefts = ordered.filter(({ hand }) => hand === -1).length;
    const lane = start.hand === -1 ? lefts - 1 - rank : rank - lefts;
    const own = ordered.filter(({ at }) => at === start.at);
    const step = Math.min(4.5, (ACTOR_SIZE - 5) / Math.max(1, own.length - 1));
    const startX = (room.xs[start.at] ?? 0) + (own.indexOf(start) - (own.length - 1) / 2) * step;
    const gutterX = start.hand * (barWidth / 2 + first + lane * laneStep);
    return { tie: start.tie, startX, gutterX, lane: 0 };
  });
}

/** Bus lanes, counted from the row upwards: a short way runs beneath a long one, and none on top of another. */
function laneWays(ways: readonly Way[]): Way[] {
  const placed: Way[] = [];
  const length = (way: Way) => Math.abs(way.startX - way.gutterX);
  for (const way of [...ways].sort((a, b) => length(a) - length(b) || a.startX - b.startX)) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && overlap(other, way))) lane += 1;
    placed.push({ ...way, lane });
  }
  return placed;
}

function overlap(one: Way, other: Way): boolean {
  const [a, b] = [one, other].map(({ startX, gutterX }) => [
    Math.min(startX, gutterX) - GUTTER_LANE,
    Math.max(startX, gutterX) + GUTTER_LANE,
  ]);
  return (a?.[0] ?? 0) < (b?.[1] ?? 0) && (b?.[0] ?? 0) < (a?.[1] ?? 0);
}

function rowPlaces(plan: LadderPlan, frame: LadderFrame): number[] {
  const widths = plan.below.map(({ id }) => frame.sizes.get(id)?.width ?? 0);
  const distances = widths.map((width, at) =>
    at === 0 ? 0 : Math.max(ACTOR_SIZE, ((widths[at - 1] ?? 0) + width) / 2) + ROW_AIR,
  );
  const count = plan.below.length;
  const reach = frame.columnX * 0.8;
  const wishes = plan.below.map((_, at) =>
    count === 1 ? 0 : -reach + (2 * reach * at) / (count - 1),
  );
  return spacedPlaces(wishes, distances);
}
