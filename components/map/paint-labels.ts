import { linesWithin } from "#core/explore/placement/label-lines.ts";
import {
  ACTOR_SIZE,
  LABEL_FONT_SIZE,
  LABEL_GAP,
  LABEL_LINE_HEIGHT,
} from "#core/explore/placement/placement.ts";
import { barRoom } from "./bar-room.ts";
import { chooseLabels } from "./choose-labels.ts";
import { labelSize, labelStep } from "./label-steps.ts";
import type { Paint } from "./paint.ts";
import { isVast, type SceneNode } from "./scene.ts";

/** Paints the labels that can be read at this zoom without running into each other. */
export function paintLabels(paint: Paint): void {
  const { context, shown, palette, view } = paint;
  const step = labelStep(view.zoom, {
    textScale: palette.textScale,
    vast: isVast(shown.scene),
  });
  if (step === undefined) return;
  const size = labelSize(step);
  const visible = chooseLabels({ shown, lit: undefined, placeOf: ({ point }) => point }, step);
  context.font = `${size}px ${palette.font}`;
  context.textBaseline = "middle";
  for (const id of visible) {
    const node = shown.scene.nodes.get(id);
    if (node !== undefined) label(node, { ...paint, size });
  }
}

function label(node: SceneNode, { context, shown, palette, size }: Paint & { size: number }): void {
  const scale = size / LABEL_FONT_SIZE;
  const is = (name: string) => node.classes.split(" ").includes(name);
  const inBar = node.target.kind === "position";
  const lines = node.label
    .split("\n")
    .flatMap((line) =>
      inBar ? linesWithin(line, barRoom(shown.placement.barWidth) / scale) : [line],
    );
  const leading = LABEL_LINE_HEIGHT * scale;
  const aside = ACTOR_SIZE / 2 + LABEL_GAP;
  const left = is("side-left");
  const right = is("side-right");
  const x = node.point.x + (left ? -aside : 0) + (right ? aside : 0);
  const below = !inBar && !left && !right;
  const middle = below
    ? node.point.y + ACTOR_SIZE / 2 + LABEL_GAP / 2 + (lines.length * leading) / 2
    : node.point.y;
  context.textAlign = "center";
  if (left) context.textAlign = "right";
  if (right) context.textAlign = "left";
  context.fillStyle = (is("faded") ? palette.pale : palette.colors).ink;
  for (const [at, line] of lines.entries())
    context.fillText(line, x, middle + (at - (lines.length - 1) / 2) * leading);
}
