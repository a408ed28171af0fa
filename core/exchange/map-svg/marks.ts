import type { ActorKind, Stance } from "#core/debate/schema.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import { actorColor } from "#core/exchange/two-mode-network.ts";
import { element } from "#core/exchange/xml-text.ts";
import {
  GROUP_CORNERS,
  INSTITUTION_CORNERS,
  ORGANIZATION,
  PERSON_RADIUS,
  POLE,
} from "#core/explore/drawing/mark-shapes.ts";
import type { Point } from "#core/explore/placement/placement.ts";

/** Half the length of a glyph's strokes. */
const ARM = 4.6;
/** Radius of the empty spot in a line under its glyph. */
const GLYPH_ROOM = 8.5;

/** An actor's mark: its shape says the kind, with the sizes of the map on screen. */
export function actorMark(kind: ActorKind, { x, y }: Point, colors: PaperColors): string {
  const fill = colors[actorColor(kind)];
  if (kind === "person") return element("circle", { cx: x, cy: y, r: PERSON_RADIUS, fill });
  if (kind === "organization") {
    const { side, corner } = ORGANIZATION;
    const [left, top] = [x - side / 2, y - side / 2];
    return element("rect", { x: left, y: top, width: side, height: side, rx: corner, fill });
  }
  const corners = kind === "group" ? GROUP_CORNERS : INSTITUTION_CORNERS;
  const points = corners.map((at) => `${round(x + at.x)},${round(y + at.y)}`).join(" ");
  return element("polygon", { points, fill });
}

/** One end of a bar with its sign; hollow where nobody was found. */
export function poleMark(
  end: "support" | "oppose",
  at: Point,
  { colors, empty }: { colors: PaperColors; empty: boolean },
): string {
  const [fill, sign] = empty ? [colors.paper, colors[end]] : [colors[end], colors["on-stance"]];
  const circle = element("circle", {
    ...{ cx: at.x, cy: at.y, r: (POLE.diameter - POLE.line) / 2 },
    ...{ fill, stroke: colors[end], "stroke-width": POLE.line },
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
