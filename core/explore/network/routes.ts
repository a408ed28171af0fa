import type { MapModel } from "#core/explore/map-model.ts";
import type { MapTie, TieId } from "#core/explore/map-tie.ts";
import {
  ACTOR_SIZE,
  type Placement,
  POLE_SIZE,
  type Point,
} from "#core/explore/placement/placement.ts";

const LANE = 10;

export type Bars = Pick<Placement, "barWidth" | "barHeight" | "plusOnLeft">;

type Drawn = Bars & Pick<Placement, "points">;

/** Way points for the ties that would run over the label of their own bar: they go round it, above or below. */
export function networkRoutes(model: MapModel, drawn: Drawn): Map<TieId, readonly Point[]> {
  const routes = new Map<TieId, readonly Point[]>();
  for (const tie of model.ties) {
    const actor = drawn.points.get(`actor.${tie.actor}`);
    const bar = drawn.points.get(`position.${tie.position}`);
    if (actor === undefined || bar === undefined) continue;
    const points = tieWay(tie, drawn, { actor, bar }).slice(1, -1);
    if (points.length > 0) routes.set(tie.id, points);
  }
  return routes;
}

/** The whole way of a tie: its actor, way points, and the pole or middle it ends at. */
export function tieWay(tie: MapTie, bars: Bars, ends: { actor: Point; bar: Point }): Point[] {
  const { actor, bar } = ends;
  const left = (tie.end === "support") === bars.plusOnLeft.has(tie.position);
  const end = tie.end === "middle" ? 0 : left ? -1 : 1;
  const last = { x: bar.x + (end * bars.barWidth) / 2, y: bar.y };
  return [actor, ...wayAround(bars, { ...ends, end }), last];
}

/** `end`: −1 left pole, 1 right pole, 0 middle. */
function wayAround(drawn: Bars, way: { actor: Point; bar: Point; end: number }): Point[] {
  const { actor, bar, end } = way;
  const halfWidth = drawn.barWidth / 2;
  const over = actor.y <= bar.y ? -1 : 1;
  const laneY = bar.y + over * (drawn.barHeight / 2 + LANE);
  const from = actor.x >= bar.x ? 1 : -1;
  const beyond = Math.abs(actor.x - bar.x) >= halfWidth;
  if (end === from && beyond) return [];
  const steep = Math.abs(actor.y - bar.y) > drawn.barHeight / 2 + LANE;
  const inReach = Math.abs(actor.x - bar.x) < halfWidth - POLE_SIZE;
  if (end === 0 && inReach && steep) return [];
  const above = { x: bar.x + end * halfWidth, y: laneY };
  const corner = { x: bar.x + from * (halfWidth + POLE_SIZE), y: laneY };
  if (!beyond || clears(actor, above, { corner, over }))
    return steep || !beyond ? [above] : [corner, above];
  return [corner, above];
}

/** True when the straight way from the actor to the point passes the bar's near corner on the outside. */
function clears(actor: Point, point: Point, bar: { corner: Point; over: number }): boolean {
  const share = (bar.corner.x - actor.x) / (point.x - actor.x);
  if (!Number.isFinite(share)) return true;
  const y = actor.y + share * (point.y - actor.y);
  return (y - bar.corner.y) * bar.over > -ACTOR_SIZE / 6;
}
