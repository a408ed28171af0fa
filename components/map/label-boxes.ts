import { labelWidth, linesWithin } from "#core/explore/placement/label-lines.ts";
import {
  ACTOR_SIZE,
  LABEL_FONT_SIZE,
  LABEL_GAP,
  LABEL_LINE_HEIGHT,
  type LabelSide,
  POLE_SIZE,
  type Point,
} from "#core/explore/placement/placement.ts";
import { barRoom } from "./bar-room.ts";
import type { Box, Label, Obstacle } from "./visible-labels.ts";

/** A drawn node as far as its label is concerned, where it stands now. */
export type Labelled = {
  id: string;
  /** Lines joined by line breaks. */
  text: string;
  point: Point;
  side: LabelSide | "inside";
  /** Longer lines are wrapped at spaces to this width, in map units. */
  room?: number;
  priority: number;
};

/** How far boxes may reach into each other before it shows, in map units. */
const LENIENCE = 1.5;
const DESCENT = 3;
/** Above and below the words of a bar, together. */
const BAR_AIR = 4;

/** The box of each label when its font has `fontSize` map units. */
export function toLabels(nodes: readonly Labelled[], fontSize: number): readonly Label[] {
  const scale = fontSize / LABEL_FONT_SIZE;
  return nodes.map(({ id, text, point, side, room, priority }) => {
    const widths = lineWidths(text, room === undefined ? undefined : room / scale);
    const size = {
      width: Math.max(...widths) * scale - LENIENCE * 2,
      height: widths.length * LABEL_LINE_HEIGHT * scale - LENIENCE * 2 - DESCENT,
    };
    return { id, priority, box: around(centreOf({ point, side }, size), size) };
  });
}

/** How high a bar has to be for its words in this size: words in view keep their size when all is small. */
export function barHeightFor(
  text: string,
  { barWidth, barHeight, fontSize }: { barWidth: number; barHeight: number; fontSize: number },
): number {
  const scale = fontSize / LABEL_FONT_SIZE;
  const lines = lineWidths(text, barRoom(barWidth) / scale).length;
  return Math.max(barHeight, lines * LABEL_LINE_HEIGHT * scale + BAR_AIR);
}

/** Widths of a text's lines at the usual size, wrapped the way Cytoscape does. */
function lineWidths(text: string, room: number | undefined): number[] {
  const lines = text.split("\n");
  if (room === undefined) return lines.map(labelWidth);
  return lines.flatMap((line) => linesWithin(line, room)).map(labelWidth);
}

/** What labels may not cover: the nodes' own shapes and the poles. */
export function toObstacles(
  nodes: readonly { id: string; point: Point; kind: "actor" | "pole" }[],
): readonly Obstacle[] {
  return nodes.map(({ id, point, kind }) => {
    const size = (kind === "actor" ? ACTOR_SIZE : POLE_SIZE) - LENIENCE * 2;
    return { id, box: around(point, { width: size, height: size }) };
  });
}

type Extent = { width: number; height: number };

function centreOf({ point, side }: Pick<Labelled, "point" | "side">, size: Extent): Point {
  const off = ACTOR_SIZE / 2 + LABEL_GAP + size.width / 2;
  if (side === "left") return { x: point.x - off, y: point.y };
  if (side === "right") return { x: point.x + off, y: point.y };
  if (side === "below")
    return { x: point.x, y: point.y + ACTOR_SIZE / 2 + LABEL_GAP / 2 + size.height / 2 + LENIENCE };
  return point;
}

function around(centre: Point, { width, height }: Extent): Box {
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  };
}
