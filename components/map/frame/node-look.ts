import { type Drawn, dashesOf, type Extent, inkOf, meets, numberOf } from "./drawn.ts";
import { markGrowth } from "./from-far.ts";
import { type LabelLook, labelLookOf } from "./label-look.ts";
import type { Renderer, Shape } from "./renderer.ts";

/** How an actor, a bar or a pole is drawn, worked out once for each style. */
export type NodeLook = {
  shape: Shape | undefined;
  width: number;
  height: number;
  fill: string;
  border: { stroke: string; width: number; dashes: readonly number[] } | undefined;
  hasUnderlay: boolean;
  label: LabelLook | undefined;
};

/** Reads the style of a node. */
export function nodeLookOf(node: Drawn, { nodeShapes }: Renderer): NodeLook {
  const borderWidth = numberOf(node, "border-width");
  const opacity = numberOf(node, "opacity");
  return {
    shape: nodeShapes[node.pstyle("shape").strValue],
    width: numberOf(node, "width"),
    height: numberOf(node, "height"),
    fill: inkOf(node, "background-color", opacity),
    border:
      borderWidth === 0
        ? undefined
        : {
            stroke: inkOf(node, "border-color", opacity),
            width: borderWidth,
            dashes: dashesOf(node, { style: "border-style", pattern: "border-dash-pattern" }),
          },
    hasUnderlay: numberOf(node, "underlay-opacity") > 0,
    label: labelLookOf(node),
  };
}

/** The look of a node that would be too small to be seen at this zoom: so large that it is. */
export function seenFrom(zoom: number, look: NodeLook): NodeLook {
  const growth = markGrowth(look.width, zoom);
  if (growth === 1) return look;
  return { ...look, width: look.width * growth, height: look.height * growth };
}

/** Draws a node without its words. */
export function drawNode(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  { node, look }: { node: Drawn; look: NodeLook },
): void {
  const { x, y } = node.position();
  if (look.hasUnderlay) renderer.drawNodeUnderlay(context, node);
  context.fillStyle = look.fill;
  look.shape?.draw(context, x, y, look.width, look.height, "auto");
  context.fill();
  if (look.border !== undefined) {
    context.lineJoin = "miter";
    context.lineCap = "butt";
    context.lineWidth = look.border.width;
    context.strokeStyle = look.border.stroke;
    context.setLineDash(look.border.dashes);
    context.stroke();
    context.setLineDash([]);
  }
}

/** Room for an underlay and the gap to the words, in map units. */
const ROOM = 30;

/** True where a part of the node or of its words may lie in the extent. */
export function nodeIsWithin(node: Drawn, look: NodeLook, extent: Extent | undefined): boolean {
  if (extent === undefined) return true;
  const { x, y } = node.position();
  const { rscratch } = node._private;
  const aside = look.width / 2 + (rscratch.labelWidth ?? 0) + ROOM;
  const above = look.height / 2 + (rscratch.labelHeight ?? 0) + ROOM;
  return meets({ x1: x - aside, x2: x + aside, y1: y - above, y2: y + above }, extent);
}
