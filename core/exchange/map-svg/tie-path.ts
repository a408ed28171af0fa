import { numberText } from "#core/exchange/xml-text.ts";
import { TIE_BEND } from "#core/explore/drawing/tie-shape.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Placement, Point } from "#core/explore/placement/placement.ts";

/** All points of a tie in map units: its actor, way points, and the pole or middle of the bar it ends at. */
export function tiePoints(tie: MapTie, placement: Placement): Point[] {
  const actor = placement.points.get(`actor.${tie.actor}`);
  const bar = placement.points.get(`position.${tie.position}`);
  if (actor === undefined || bar === undefined) return [];
  const left = (tie.end === "support") === placement.plusOnLeft.has(tie.position);
  const hand = tie.end === "middle" ? 0 : left ? -1 : 1;
  const end = { x: bar.x + (hand * placement.barWidth) / 2, y: bar.y };
  return [actor, ...(placement.routes.get(tie.id) ?? []), end];
}

/** Points as the `d` of an SVG path whose bends are round. */
export function roundPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return "";
  const pieces = [`M${pair(start)}`];
  rest.forEach((point, at) => {
    const before = points[at];
    const after = rest[at + 1];
    if (before === undefined || after === undefined) {
      pieces.push(`L${pair(point)}`);
      return;
    }
    const cut = bendCut({ before, point, after });
    pieces.push(
      `L${pair(towards(point, before, cut))}Q${pair(point)} ${pair(towards(point, after, cut))}`,
    );
  });
  return pieces.join("");
}

/** The point at a share (0..1) of the way along straight pieces. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, at) => distance(points[at] ?? point, point));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, length] of lengths.entries()) {
    const from = points[at];
    const to = points[at + 1];
    if (from !== undefined && to !== undefined && (left <= length || at === lengths.length - 1)) {
      return towards(from, to, Math.min(left, length));
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** How far before a corner its bend begins: that of a circle of radius TIE_BEND, at most half a piece. */
function bendCut({ before, point, after }: { before: Point; point: Point; after: Point }): number {
  const turn = Math.abs(
    Math.atan2(after.y - point.y, after.x - point.x) -
      Math.atan2(point.y - before.y, point.x - before.x),
  );
  const angle = Math.min(turn, 2 * Math.PI - turn);
  const room = Math.min(distance(before, point), distance(point, after)) / 2;
  return Math.min(room, TIE_BEND * Math.tan(Math.min(angle, 3) / 2));
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function pair({ x, y }: Point): string {
  return `${numberText(x)} ${numberText(y)}`;
}
