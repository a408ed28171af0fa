import type { MapTie, TieId } from "#core/explore/map-tie.ts";
import { ACTOR_SIZE, POLE_SIZE, type Point } from "#core/explore/placement/placement.ts";
import type { LadderFrame, Seat } from "./frame.ts";
import type { LadderPlan } from "./plan.ts";
import type { Climb, LadderRow } from "./row.ts";
import { type LanedRun, laneOffset, runsBeside, runsByRung } from "./runs.ts";

const ENTRY = 18;
const CORNER = 13;
/** A steep tie leaves its column and reaches its pole level, this far, so as to pass beside all others. */
const STUB = 11;
const NEXT_ACTOR = 15;
const STRAIGHT_UP = 12;
const CORRIDOR_FAN = 4;

/** Way points of every tie that does not go straight to its pole. */
export function ladderRoutes(
  plan: LadderPlan,
  frame: LadderFrame,
  row: LadderRow,
): Map<TieId, readonly Point[]> {
  const runs = new Map(frame.runs.map((run) => [run.tie.id, run]));
  const climbs = new Map(row.climbs.map((climb) => [climb.tie.id, climb]));
  const drops = dropPlaces(plan, frame);
  const fans = corridorFans(plan, frame);
  const routes = new Map<TieId, readonly Point[]>();
  for (const tie of plan.ties) {
    const way = {
      tie,
      run: runs.get(tie.id),
      dropX: drops.get(tie.id) ?? 0,
      fan: fans.get(tie.id) ?? 0,
    };
    const seat = frame.seats.get(tie.actor);
    const climb = climbs.get(tie.id);
    const points =
      seat !== undefined
        ? fromColumn(frame, { ...way, seat })
        : climb !== undefined
          ? fromRow(frame, { ...way, climb })
          : [];
    if (points.length > 0) routes.set(tie.id, points);
  }
  return routes;
}

type Way = { tie: MapTie; run: LanedRun | undefined; dropX: number; fan: number };

function laneY(frame: LadderFrame, run: LanedRun): number {
  const offset = frame.barHeight / 2 + laneOffset(run.lane);
  return (frame.rungY.get(run.tie.position) ?? 0) + (run.above ? -offset : offset);
}

function fromColumn(frame: LadderFrame, way: Way & { seat: Seat }): Point[] {
  const { seat, run } = way;
  const points: Point[] = [];
  if (seat.outside)
    points.push({ x: seat.hand * (frame.columnX - ACTOR_SIZE), y: seat.y + way.fan });
  const first = firstAim(frame, way);
  const steep = !seat.outside && isSteep(seat, first);
  if (steep) points.push({ x: seat.hand * (frame.columnX - STUB), y: seat.y });
  if (run !== undefined) points.push(first, { x: way.dropX, y: first.y });
  else if (steep) points.push({ x: first.x + seat.hand * STUB, y: first.y });
  return points;
}

/** Where a tie goes from the column: to the near pole, or to where its lane begins. */
function firstAim(frame: LadderFrame, { tie, run, seat }: Way & { seat: Seat }): Point {
  if (run !== undefined)
    return { x: seat.hand * (frame.barWidth / 2 + ENTRY), y: laneY(frame, run) };
  return { x: (seat.hand * frame.barWidth) / 2, y: frame.rungY.get(tie.position) ?? 0 };
}

/** True when a straight line would still be over the column when it passes the next actor. */
function isSteep(seat: Point, aim: Point): boolean {
  const rise = Math.abs(aim.y - seat.y) / Math.max(1, Math.abs(aim.x - seat.x));
  return (rise * ACTOR_SIZE) / 2 > NEXT_ACTOR;
}

function fromRow(frame: LadderFrame, way: Way & { climb: Climb }): Point[] {
  const { climb, run } = way;
  const start = { x: climb.startX, y: climb.busY };
  const turn = { x: climb.gutterX, y: climb.busY };
  const rungY = frame.rungY.get(way.tie.position) ?? 0;
  if (run === undefined) return [start, turn, { x: climb.gutterX, y: rungY + CORNER }];
  if (rungY === Math.max(...frame.rungY.values())) return fromRowToLastRung(frame, way);
  const y = laneY(frame, run);
  return [start, turn, { x: climb.gutterX, y }, { x: way.dropX, y }];
}

/** Straight up when the actor stands under the middle of the bar, else along the bus and up. */
function fromRowToLastRung(frame: LadderFrame, way: Way & { climb: Climb }): Point[] {
  const { startX, busY } = way.climb;
  if (Math.abs(startX - way.dropX) < STRAIGHT_UP) return [];
  const rungY = frame.rungY.get(way.tie.position) ?? 0;
  const near = { x: way.dropX, y: rungY + frame.barHeight / 2 + laneOffset(0) };
  return [{ x: startX, y: busY }, { x: way.dropX, y: busY }, near];
}

/** Where each run leaves its lane: side by side over the pole or the middle, outer lanes farther along. */
function dropPlaces(plan: LadderPlan, frame: LadderFrame): Map<TieId, number> {
  const drops = new Map<TieId, number>();
  const byRung = runsByRung(frame.runs);
  for (const { id } of plan.rungs) {
    for (const above of [true, false]) {
      const beside = runsBeside(byRung, id, above);
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

/** Ties of one actor of an outer column part a little already in the corridor between the inner labels. */
function corridorFans(plan: LadderPlan, frame: LadderFrame): Map<TieId, number> {
  const ofActor = new Map<string, MapTie[]>();
  for (const tie of plan.ties) {
    if (frame.seats.get(tie.actor)?.outside !== true) continue;
    const own = ofActor.get(tie.actor);
    if (own) own.push(tie);
    else ofActor.set(tie.actor, [tie]);
  }
  const fans = new Map<TieId, number>();
  const height = (tie: MapTie) => frame.rungY.get(tie.position) ?? 0;
  for (const ties of ofActor.values()) {
    ties.sort((a, b) => height(a) - height(b));
    const step = Math.min(3.5, (2 * CORRIDOR_FAN) / Math.max(1, ties.length - 1));
    ties.forEach((tie, at) => {
      fans.set(tie.id, (at - (ties.length - 1) / 2) * step);
    });
  }
  return fans;
}
