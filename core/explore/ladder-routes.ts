import type { LadderFrame, Seat } from "./ladder-frame.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import type { Climb, LadderRow } from "./ladder-row.ts";
import { type LanedRun, laneOffset } from "./ladder-runs.ts";
import type { MapTie, TieId } from "./map-model.ts";
import { ACTOR_SIZE, POLE_SIZE, type Point } from "./placement.ts";

const ENTRY = 18;
const CORNER = 13;

/** Way points of every tie that does not go straight to its pole. */
export function ladderRoutes(
  plan: LadderPlan,
  frame: LadderFrame,
  row: LadderRow,
): Map<TieId, readonly Point[]> {
  const runs = new Map(frame.runs.map((run) => [run.tie.id, run]));
  const climbs = new Map(row.climbs.map((climb) => [climb.tie.id, climb]));
  const drops = dropPlaces(plan, frame);
  const routes = new Map<TieId, readonly Point[]>();
  for (const tie of plan.ties) {
    const way = { tie, run: runs.get(tie.id), dropX: drops.get(tie.id) ?? 0 };
    const seat = frame.seats.get(tie.actor);
    const climb = climbs.get(tie.id);
    const points =
      seat !== undefined
        ? fromColumn(frame, { ...way, seat })
        : climb !== undefined
          ? fromRow(frame, { ...way, climb, from: row.places.get(tie.actor) })
          : [];
    if (points.length > 0) routes.set(tie.id, points);
  }
  return routes;
}

type Way = { tie: MapTie; run: LanedRun | undefined; dropX: number };

function laneY(frame: LadderFrame, run: LanedRun): number {
  const offset = frame.barHeight / 2 + laneOffset(run.lane);
  return (frame.rungY.get(run.tie.position) ?? 0) + (run.above ? -offset : offset);
}

function fromColumn(frame: LadderFrame, way: Way & { seat: Seat }): Point[] {
  const { seat, run } = way;
  const points: Point[] = [];
  if (seat.outside) points.push({ x: seat.hand * (frame.columnX - ACTOR_SIZE), y: seat.y });
  if (run === undefined) return points;
  const y = laneY(frame, run);
  points.push({ x: seat.hand * (frame.barWidth / 2 + ENTRY), y }, { x: way.dropX, y });
  return points;
}

function fromRow(
  frame: LadderFrame,
  way: Way & { climb: Climb; from: Point | undefined },
): Point[] {
  const { climb, run } = way;
  const start = { x: way.from?.x ?? 0, y: climb.busY };
  const turn = { x: climb.gutterX, y: climb.busY };
  const rungY = frame.rungY.get(way.tie.position) ?? 0;
  if (run === undefined) return [start, turn, { x: climb.gutterX, y: rungY + CORNER }];
  const lowest = Math.max(...frame.rungY.values());
  if (rungY === lowest) return [start, { x: way.dropX, y: climb.busY }];
  const y = laneY(frame, run);
  return [start, turn, { x: climb.gutterX, y }, { x: way.dropX, y }];
}

/** Where each run leaves its lane: side by side over the pole or the middle, outer lanes farther along. */
function dropPlaces(plan: LadderPlan, frame: LadderFrame): Map<TieId, number> {
  const drops = new Map<TieId, number>();
  for (const { id } of plan.rungs) {
    for (const above of [true, false]) {
      const beside = frame.runs.filter((run) => run.tie.position === id && run.above === above);
      for (const hand of [-1, 1] as const) {
        const own = beside.filter((run) => run.from === hand);
        const far = own.filter(({ toMiddle }) => !toMiddle);
        const step = Math.min(5, (POLE_SIZE - 4) / Math.max(1, far.length - 1));
        far.forEach((run, at) => {
          const offset = (at - (far.length - 1) / 2) * step;
          drops.set(run.tie.id, -hand * (frame.barWidth / 2 + offset));
        });
        const middle = own.filter(({ toMiddle }) => toMiddle);
        const reach = Math.min(6, frame.barWidth / 4 / Math.max(1, middle.length));
        middle.forEach((run, at) => {
          drops.set(run.tie.id, hand * (middle.length - at - 0.5) * reach);
        });
      }
    }
  }
  return drops;
}
