import { messages } from "#components/messages.ts";
import {
  GROUP_CORNERS,
  INSTITUTION_CORNERS,
  ORGANIZATION,
  PERSON_RADIUS,
  POLE,
} from "#core/explore/drawing/mark-shapes.ts";
import type { Point } from "#core/explore/placement/placement.ts";
import { markGrowth } from "./frame/from-far.ts";
import type { Paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { isBar, type SceneNode } from "./scene.ts";

/** Paints an actor, a bar or a pole, without its label; so large that it is seen. */
export function paintMark(node: SceneNode, paint: Paint): void {
  const { context, shown, view } = paint;
  const { x, y } = node.point;
  const width = isBar(node) ? shown.placement.barWidth : POLE.diameter;
  const growth = markGrowth(width, view.zoom);
  if (growth === 1) {
    paintInSize(node, paint);
    return;
  }
  context.save();
  context.translate(x, y);
  context.scale(growth, growth);
  context.translate(-x, -y);
  paintInSize(node, paint);
  context.restore();
}

function paintInSize(node: SceneNode, { context, shown, palette }: Paint): void {
  const is = (name: string) => node.classes.split(" ").includes(name);
  const colors = is("faded") ? palette.pale : palette.colors;
  const { x, y } = node.point;
  context.beginPath();
  if (is("bar")) {
    const { barWidth, barHeight } = shown.placement;
    context.roundRect(x - barWidth / 2, y - barHeight / 2, barWidth, barHeight, barHeight / 4);
    context.fillStyle = colors.bar;
    context.fill();
  } else if (is("pole")) pole(node, { is, colors, context });
  else {
    outline(context, { at: node.point, is });
    context.fillStyle = is("kind-group") ? colors["actor-group"] : colors.actor;
    context.fill();
  }
}

type Is = (name: string) => boolean;
type PoleInk = { is: Is; colors: Palette["colors"]; context: CanvasRenderingContext2D };

function pole({ point: { x, y } }: SceneNode, { is, colors, context }: PoleInk): void {
  const end = is("pole-support") ? "support" : "oppose";
  context.arc(x, y, POLE.diameter / 2, 0, 2 * Math.PI);
  context.fillStyle = is("empty") ? colors.paper : colors[end];
  context.fill();
  context.strokeStyle = colors[end];
  context.lineWidth = POLE.line;
  context.stroke();
  context.fillStyle = is("empty") ? colors[end] : colors["on-stance"];
  context.font = `700 16px sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(messages.stanceGlyph[end], x, y + 1.5);
}

/** The shape of an actor's kind. */
function outline(
  context: CanvasRenderingContext2D,
  { at: { x, y }, is }: { at: Point; is: Is },
): void {
  if (is("kind-organization")) square(context, { x, y });
  else if (is("kind-group")) polygon(context, { at: { x, y }, corners: GROUP_CORNERS });
  else if (is("kind-institution")) polygon(context, { at: { x, y }, corners: INSTITUTION_CORNERS });
  else context.arc(x, y, PERSON_RADIUS, 0, 2 * Math.PI);
}

function square(context: CanvasRenderingContext2D, { x, y }: Point): void {
  const { side, corner } = ORGANIZATION;
  context.roundRect(x - side / 2, y - side / 2, side, side, corner);
}

function polygon(
  context: CanvasRenderingContext2D,
  { at, corners }: { at: Point; corners: readonly Point[] },
): void {
  for (const { x, y } of corners) context.lineTo(at.x + x, at.y + y);
  context.closePath();
}
