import { type Drawn, dashesOf, type Extent, inkOf, meets, numberOf, patternOf } from "./drawn.ts";
import { thinWidth } from "./from-far.ts";
import { type LabelLook, labelLookOf } from "./label-look.ts";
import type { Renderer } from "./renderer.ts";

/** How a tie is drawn, worked out once for each style. */
export type TieLook = {
  stroke: string;
  width: number;
  opacity: number;
  lineStyle: string;
  dashes: readonly number[];
  /** Those it has where few ties are in view; the same but on a map of many. */
  dashesOfFew: readonly number[];
  hasUnderlay: boolean;
  hasArrow: boolean;
  label: LabelLook | undefined;
};

/** Wider than any tie, in map units: half of it may reach over its way's end. */
const LINE_ROOM = 20;

/** Reads the style of a tie. */
export function tieLookOf(tie: Drawn): TieLook {
  const opacity = numberOf(tie, "opacity") * numberOf(tie, "line-opacity");
  return {
    stroke: inkOf(tie, "line-color", opacity),
    width: numberOf(tie, "width"),
    opacity,
    lineStyle: tie.pstyle("line-style").strValue,
    dashes: dashesOf(tie, { style: "line-style", pattern: "line-dash-pattern" }),
    dashesOfFew: tie.hasClass("stance-support") ? [] : patternOf(tie, "line-dash-pattern"),
    hasUnderlay: numberOf(tie, "underlay-opacity") > 0,
    hasArrow: tie.pstyle("target-arrow-shape").strValue !== "none",
    label: labelLookOf(tie),
  };
}

/** Draws a tie without its sign. */
export function drawTie(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  { tie, look, few = false }: { tie: Drawn; look: TieLook; few?: boolean },
): void {
  const { allpts: points, edgeType, badLine } = tie._private.rscratch;
  if (points === undefined || badLine === true || Number.isNaN(points[0])) return;
  if (look.hasUnderlay) renderer.drawEdgeUnderlay(context, tie);
  context.lineWidth = look.width;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.strokeStyle = look.stroke;
  if (edgeType === "haystack") {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
    context.setLineDash(few ? look.dashesOfFew : look.dashes);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
    context.setLineDash(NO_DASHES);
  } else renderer.drawEdgePath(tie, context, points, look.lineStyle);
  if (look.hasArrow) renderer.drawArrowheads(context, tie, look.opacity);
}

/** Draws a tie of a very large map, with the part of its colour that it keeps among so many. */
export function drawThinTie(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  {
    tie,
    look,
    few,
    strength,
    zoom,
  }: { tie: Drawn; look: TieLook; few: boolean; strength: number; zoom: number },
): void {
  context.globalAlpha = strength;
  drawTie(renderer, context, { tie, few, look: { ...look, width: thinWidth(look.width, zoom) } });
  context.globalAlpha = 1;
}

const NO_DASHES: readonly number[] = [];

/** True where a part of the tie may lie in the extent. */
export function tieIsWithin(tie: Drawn, extent: Extent | undefined): boolean {
  const { allpts: points } = tie._private.rscratch;
  if (extent === undefined || points === undefined) return true;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = left;
  let bottom = right;
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const box = {
    x1: left - LINE_ROOM,
    x2: right + LINE_ROOM,
    y1: top - LINE_ROOM,
    y2: bottom + LINE_ROOM,
  };
  return meets(box, extent);
}
