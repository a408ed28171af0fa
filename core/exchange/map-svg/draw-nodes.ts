import { paleColors } from "#core/exchange/paper-colors.ts";
import { element, xmlText } from "#core/exchange/xml-text.ts";
import type { MapActor, MapPosition } from "#core/explore/map-model.ts";
import {
  barLabelLines,
  labelLines,
  labelWidth,
  linesWithin,
} from "#core/explore/placement/label-lines.ts";
import {
  BAR_MARGIN,
  LABEL_FONT_SIZE,
  LABEL_LINE_HEIGHT,
  type LabelSide,
  type Point,
} from "#core/explore/placement/placement.ts";
import { type Box, drawnBoxes } from "#core/explore/placement/placement-boxes.ts";
import { actorMark, poleMark } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { textBlock } from "./text-block.ts";

/** From the middle of a line of text down to its base line, as a share of the font size. */
export const BASE_LINE = 0.33;
/** How much of its colour a faded thing keeps. */
const FADED_SHARE = 0.32;
/** What a line under a label keeps of its strength. */
const PLATE_OPACITY = 0.86;

/** The bars with their labels and poles. */
export function drawPositions(picture: Picture): string[] {
  return picture.model.positions.flatMap((position) => {
    const at = picture.placement.points.get(position.node);
    return at === undefined ? [] : [positionGroup(position, at, picture)];
  });
}

/** The actors with their labels. */
export function drawActors(picture: Picture): string[] {
  const { model, placement } = picture;
  const labels = new Map<string, Box>();
  for (const box of drawnBoxes(model, placement)) {
    if (box.part === "label") labels.set(box.node, box);
  }
  return model.actors.flatMap((actor) => {
    const at = placement.points.get(actor.node);
    const label = labels.get(actor.node);
    return at === undefined || label === undefined
      ? []
      : [actorGroup(actor, { at, label }, picture)];
  });
}

function colorsOf({ faded }: { faded: boolean }, { colors }: Picture) {
  if (!faded) return colors;
  const pale = paleColors(colors, FADED_SHARE);
  return { ...pale, ink: colors["ink-soft"], "on-stance": colors["on-stance"] };
}

function positionGroup(position: MapPosition, at: Point, picture: Picture): string {
  const { barWidth, barHeight, plusOnLeft } = picture.placement;
  const colors = colorsOf(position, picture);
  const bar = element("rect", {
    ...{ x: at.x - barWidth / 2, y: at.y - barHeight / 2, width: barWidth, height: barHeight },
    ...{ rx: Math.min(8, barHeight / 4), fill: colors.bar },
  });
  const lines = barLines(position.label, barWidth - BAR_MARGIN);
  const label = labelText(lines, { x: at.x, middle: at.y }, { fill: colors.ink, anchor: "middle" });
  const poles = (["oppose", "support"] as const).map((end) => {
    const onLeft = plusOnLeft.has(position.id) === (end === "support");
    const point = { x: at.x + ((onLeft ? -1 : 1) * barWidth) / 2, y: at.y };
    return poleMark(end, point, { colors, empty: position.actors[end] === 0 });
  });
  const title = element("title", {}, xmlText(position.proposition));
  return element("g", { id: position.node }, [title, bar, label, ...poles]);
}

/** A position's label as its bar has room for it: two lines where they fit, else as many as it takes. */
function barLines(label: string, room: number): string[] {
  const lines = barLabelLines(label);
  return lines.every((line) => labelWidth(line) <= room) ? lines : linesWithin(label, room);
}

function actorGroup(
  actor: MapActor,
  { at, label }: { at: Point; label: Box },
  picture: Picture,
): string {
  const colors = colorsOf(actor, picture);
  const { labelSides, labelWrap } = picture.placement;
  const side = labelSides.get(actor.node) ?? "below";
  const lines = labelLines(actor.name, labelWrap);
  const x = { left: label.right, right: label.left, below: at.x }[side];
  const middle = (label.top + label.bottom) / 2;
  return element("g", { id: actor.node }, [
    element("title", {}, xmlText(picture.words.actor(actor))),
    plate(lines, { x, middle }, { side, fill: picture.colors.paper }),
    actorMark(actor.kind, at, colors),
    labelText(lines, { x, middle }, { fill: colors.ink, ...ANCHORS[side] }),
  ]);
}

const ANCHORS: Readonly<Record<LabelSide, { anchor?: "middle" | "end" }>> = {
  left: { anchor: "end" },
  right: {},
  below: { anchor: "middle" },
};

type LabelPlace = { x: number; middle: number };

function labelText(
  lines: readonly string[],
  { x, middle }: LabelPlace,
  style: { fill: string; anchor?: "middle" | "end" },
): string {
  const first = middle - ((lines.length - 1) * LABEL_LINE_HEIGHT) / 2;
  const y = first + BASE_LINE * LABEL_FONT_SIZE;
  return textBlock(
    lines,
    { x, y, leading: LABEL_LINE_HEIGHT },
    { ...style, size: LABEL_FONT_SIZE },
  );
}

/** Paper behind each line of a label: lines of ties stay faint under it, in every program. */
function plate(
  lines: readonly string[],
  { x, middle }: LabelPlace,
  { side, fill }: { side: LabelSide; fill: string },
): string {
  const top = middle - (lines.length * LABEL_LINE_HEIGHT) / 2;
  const rects = lines.map((line, number) => {
    const width = labelWidth(line);
    const left = { left: x - width, right: x, below: x - width / 2 }[side];
    const y = top + number * LABEL_LINE_HEIGHT;
    return element("rect", { x: left, y, width, height: LABEL_LINE_HEIGHT });
  });
  return element("g", { fill, "fill-opacity": PLATE_OPACITY }, rects.join(""));
}
