import type { ActorKind, Stance } from "#core/debate/schema.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import { actorColor } from "#core/exchange/two-mode-network.ts";
import { element } from "#core/exchange/xml-text.ts";
import { ACTOR_SIZE, POLE_SIZE, type Point } from "#core/explore/placement/placement.ts";

const HALF = ACTOR_SIZE / 2;
const POLE_RADIUS = (POLE_SIZE + 2) / 2;
/** Half the length of a glyph's strokes. */
const ARM = 4.6;
/** Radius of the empty spot in a line under its glyph. */
const GLYPH_ROOM = 8.5;

/** An actor's mark: its shape says the kind, with the sizes of the map on screen. */
export function actorMark(kind: ActorKind, { x, y }: Point, colors: PaperColors): string {
  const fill = colors[actorColor(kind)];
  if (kind === "person") return element("circle", { cx: x, cy: y, r: HALF, fill });
  if (kind === "organization") {
    const size = ACTOR_SIZE - 1;
    const [left, top] = [x - size / 2, y - size / 2];
    return element("rect", { x: left, y: top, width: size, height: size, rx: 4.2, fill });
  }
  const corners = kind === "group" ? DIAMOND : HEXAGON;
  const points = corners.map(([right, down]) => `${round(x + right)},${round(y + down)}`).join(" ");
  return element("polygon", { points, fill });
}

const DIAMOND = [
  [0, -10.5],
  [10.5, 0],
  [0, 10.5],
  [-10.5, 0],
] as const;
const HEXAGON = [
  [-5.25, -9.5],
  [5.25, -9.5],
  [10.5, 0],
  [5.25, 9.5],
  [-5.25, 9.5],
  [-10.5, 0],
] as const;

/** One end of a bar with its sign; hollow where nobody was found. */
export function poleMark(
  end: "support" | "oppose",
  at: Point,
  { colors, empty }: { colors: PaperColors; empty: boolean },
): string {
  const [fill, sign] = empty ? [colors.paper, colors[end]] : [colors[end], colors["on-stance"]];
  const circle = element("circle", {
    ...{ cx: at.x, cy: at.y, r: POLE_RADIUS - 0.75 },
    ...{ fill, stroke: colors[end], "stroke-width": 1.5 },
  });
  return circle + strokes(glyphPath(end, at), { stroke: sign, "stroke-width": 2.2 });
}

/** The sign of a stance on a line that ends at neither pole, in an empty spot of its own. */
export function glyphMark(stance: Stance, at: Point, colors: PaperColors): string {
  const spot = element("circle", { cx: at.x, cy: at.y, r: GLYPH_ROOM, fill: colors.paper });
  if (stance === "neutral") {
    return spot + element("circle", { cx: at.x, cy: at.y, r: 3, fill: colors.neutral });
  }
  return spot + strokes(glyphPath(stance, at), { stroke: colors[stance], "stroke-width": 2 });
}

/** +, − or ± as strokes around a point: the same in every font. */
function glyphPath(stance: Exclude<Stance, "neutral">, { x, y }: Point): string {
  const [left, top] = [round(x - ARM), round(y - ARM)];
  const across = (down: number) => `M${left} ${round(y + down)}h${2 * ARM}`;
  if (stance === "oppose") return across(0);
  if (stance === "support") return `${across(0)}M${round(x)} ${top}v${2 * ARM}`;
  return `${across(-1.4)}M${round(x)} ${round(y - 1.4 - ARM)}v${2 * ARM}${across(5.6)}`;
}

function strokes(d: string, look: { stroke: string; "stroke-width": number }): string {
  return element("path", { d, fill: "none", ...look });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
