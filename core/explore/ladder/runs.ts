import type { MapTie } from "#core/explore/map-tie.ts";
import type { LadderPlan } from "./plan.ts";

/** Side of the picture: −1 left, 1 right. */
export type Hand = -1 | 1;

/** A tie that travels in the gap above or below a rung, to the far pole or to the middle of the bar. */
export type Run = {
  tie: MapTie;
  above: boolean;
  /** The side it comes from. */
  from: Hand;
  toMiddle: boolean;
  actorY: number;
};

/** A run with its lane, counted from the bar outwards. */
export type LanedRun = Run & { lane: number };

export const LANE_STEP = 4.5;
const FIRST_LANE = 9;
const LEAST_GAP = 24;

/** Which end of the rung a tie goes to: −1 left pole, 1 right pole, 0 middle. */
export function endHand(tie: MapTie, plusOnLeft: ReadonlySet<string>): Hand | 0 {
  if (tie.end === "middle") return 0;
  return (tie.end === "support") === plusOnLeft.has(tie.position) ? -1 : 1;
}

/** The ties that need a gap: those to a far pole, and those to the middle of a bar. */
export function findRuns(
  plan: LadderPlan,
  where: {
    rungY: ReadonlyMap<string, number>;
    /** Columns' actors: their side and height; actors of the row below: the side they rise on. */
    seats: ReadonlyMap<string, { hand: Hand; y: number; below: boolean }>;
  },
): Run[] {
  const runs: Run[] = [];
  for (const tie of plan.ties) {
    const seat = where.seats.get(tie.actor);
    const y = where.rungY.get(tie.position);
    if (seat === undefined || y === undefined) continue;
    const end = endHand(tie, plan.plusOnLeft);
    if (end === seat.hand || (seat.below && end !== 0)) continue;
    const above = !seat.below && seat.y < y;
    runs.push({ tie, above, from: seat.hand, toMiddle: end === 0, actorY: seat.y });
  }
  return runs;
}

/**
 * Lanes of the runs beside one bar, all above or all below it. Next to the bar run the ties to its middle (left
 * and right ones share lanes), then ties to the far pole; within each, the farther the actor the farther the lane.
 */
export function assignLanes(runs: readonly Run[]): LanedRun[] {
  const group = (run: Run) => (run.toMiddle ? 0 : run.from === -1 ? 1 : 2);
  const sorted = [...runs].sort(
    (a, b) =>
      group(a) - group(b) ||
      (a.above ? b.actorY - a.actorY : a.actorY - b.actorY) ||
      (a.tie.id < b.tie.id ? -1 : 1),
  );
  const next = { left: 0, right: 0 };
  return sorted.map((run) => {
    if (!run.toMiddle) {
      const lane = Math.max(next.left, next.right);
      next.left = lane + 1;
      next.right = lane + 1;
      return { ...run, lane };
    }
    const side = run.from === -1 ? "left" : "right";
    const lane = next[side];
    next[side] += 1;
    return { ...run, lane };
  });
}

/** Distance of a lane from the edge of its bar. */
export function laneOffset(lane: number): number {
  return FIRST_LANE + lane * LANE_STEP;
}

/** Room that lanes take beside a bar, 0 for none. */
export function laneRoom(runs: readonly LanedRun[]): number {
  return runs.length === 0 ? 0 : laneOffset(Math.max(...runs.map(({ lane }) => lane)));
}

/** Height of the gap between two bars with these lanes. */
export function gapHeight(underUpper: number, overLower: number): number {
  return Math.max(LEAST_GAP, underUpper + overLower + FIRST_LANE);
}

type ByRung<Each> = ReadonlyMap<string, readonly Each[]>;

/** Runs by the id of their rung, in their order. */
export function runsByRung<Each extends Run>(runs: readonly Each[]): ByRung<Each> {
  const byRung = new Map<string, Each[]>();
  for (const run of runs) {
    const own = byRung.get(run.tie.position);
    if (own) own.push(run);
    else byRung.set(run.tie.position, [run]);
  }
  return byRung;
}

/** The runs above, or below, one rung. */
export function runsBeside<Each extends Run>(
  runs: ByRung<Each>,
  rung: string | undefined,
  above: boolean,
) {
  return (runs.get(rung ?? "") ?? []).filter((run) => run.above === above);
}
