import { spacedPlaces } from "#core/network/spaced-places.ts";
import type { LadderFrame } from "./ladder-frame.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import { endHand, type Hand, LANE_STEP } from "./ladder-runs.ts";
import type { MapTie } from "./map-model.ts";
import { ACTOR_SIZE, type Point } from "./placement.ts";

/** How a tie of the row below climbs: along its bus lane, then up the gutter on one side. */
export type Climb = { tie: MapTie; hand: Hand; busY: number; gutterX: number };

export type LadderRow = { places: ReadonlyMap<string, Point>; climbs: readonly Climb[] };

const ROW_AIR = 22;
const BUS_AIR = 18;
const FIRST_GUTTER_LANE = 26;
const GUTTER_LANE = 5;

/** Places the actors of the row beneath the rungs, and gives each of their ties a bus lane and a gutter lane. */
export function placeRow(plan: LadderPlan, frame: LadderFrame): LadderRow {
  const xs = rowPlaces(plan, frame);
  const ties = plan.below.flatMap(({ id }, at) =>
    plan.ties
      .filter((tie) => tie.actor === id)
      .map((tie) => ({ tie, at, x: xs[at] ?? 0, hand: handOf(tie, plan, at) })),
  );
  const climbs: Climb[] = [];
  for (const hand of [-1, 1] as const) {
    // Nearer the gutter = lower bus lane and outer gutter lane, so that nobody's way crosses a neighbour's.
    const own = ties
      .filter((each) => each.hand === hand)
      .sort(
        (a, b) =>
          (b.at - a.at) * -hand ||
          (frame.rungY.get(b.tie.position) ?? 0) - (frame.rungY.get(a.tie.position) ?? 0),
      );
    own.forEach(({ tie }, lane) => {
      climbs.push({
        tie,
        hand,
        busY: frame.floor + BUS_AIR + lane * LANE_STEP,
        gutterX: hand * (frame.barWidth / 2 + FIRST_GUTTER_LANE + lane * GUTTER_LANE),
      });
    });
  }
  const lowestBus = Math.max(frame.floor, ...climbs.map(({ busY }) => busY));
  const y = lowestBus + BUS_AIR + ACTOR_SIZE / 2;
  return { places: new Map(plan.below.map(({ id }, at) => [id, { x: xs[at] ?? 0, y }])), climbs };
}

function handOf(tie: MapTie, plan: LadderPlan, at: number): Hand {
  const end = endHand(tie, plan.plusOnLeft);
  if (end !== 0) return end;
  return at < plan.below.length / 2 ? -1 : 1;
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
