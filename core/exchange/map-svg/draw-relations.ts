import type { PaperColors } from "#core/exchange/paper-colors.ts";
import { element, numberText, xmlText } from "#core/exchange/xml-text.ts";
import { mapRelations } from "#core/explore/connect/map-relations.ts";
import { type RelationBend, relationBends } from "#core/explore/connect/relation-bends.ts";
import { relationDetail } from "#core/explore/details/relation-detail.ts";
import { ACTOR_SIZE, type Point } from "#core/explore/placement/placement.ts";
import type { Picture } from "./picture.ts";

const WIDTH = 1.25;
const OPACITY = 0.6;
const FADED_OPACITY = 0.14;
/** From the middle of an actor to where its line ends. */
const OFF = ACTOR_SIZE / 2 + 1.5;
/** Half the opening of an arrow's head, and the length of its strokes. */
const HEAD_ANGLE = 0.42;
const HEAD = 9;

/**
 * The relations of a view that shows them: thin bent lines with an arrow, without a stance's colour. Each says
 * in words what it is, with the number of its source; `data-source` is the id of that source.
 */
export function drawRelations(picture: Picture): string[] {
  const { selection, model, placement, colors } = picture;
  if (!selection.view.relations) return [];
  const bends = relationBends(mapRelations(selection, model), placement);
  const lines = bends.flatMap((bend) => relationPath(bend, picture));
  const look = { fill: "none", stroke: colors.ink, "stroke-width": WIDTH };
  return [element("g", { id: "relations", ...look }, lines)];
}

/** A short line with an arrow's head, from a point to the right. */
export function arrowSample(
  { x, y }: Point,
  { length, colors }: { length: number; colors: PaperColors },
): string {
  const ends = { from: { x, y: y + 3 }, to: { x: x + length, y: y + 3 } };
  const d = arrowPath({ ...ends, control: { x: x + length / 2, y: y - 9 } });
  const look = { stroke: colors.ink, "stroke-width": WIDTH, "stroke-opacity": OPACITY };
  return element("path", { d, fill: "none", ...look });
}

function relationPath({ relation, from, to, bend }: RelationBend, picture: Picture): string[] {
  const { selection, words, provenance } = picture;
  const ends = relationDetail(selection.index, relation.id);
  if (ends === undefined) return [];
  const control = controlPoint({ from, to }, bend);
  const number = provenance.sources.find(({ source }) => source.id === ends.source?.id)?.number;
  const title = words.relation(ends) + (number === undefined ? "" : ` [${number}]`);
  const attributes = {
    id: relation.line,
    d: arrowPath({ from: towards(from, control, OFF), to: towards(to, control, OFF), control }),
    "stroke-opacity": relation.faded ? FADED_OPACITY : OPACITY,
    "data-source": relation.faded ? undefined : ends.source?.id,
  };
  return [element("path", attributes, element("title", {}, xmlText(title)))];
}

/** Beside the middle of the straight way; a positive bend to the right of it as it is seen. */
function controlPoint({ from, to }: { from: Point; to: Point }, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
}

function arrowPath({ from, to, control }: { from: Point; to: Point; control: Point }): string {
  const back = Math.atan2(control.y - to.y, control.x - to.x);
  const stroke = (turn: number) => ({
    x: to.x + HEAD * Math.cos(back + turn),
    y: to.y + HEAD * Math.sin(back + turn),
  });
  const line = `M${pair(from)}Q${pair(control)} ${pair(to)}`;
  return `${line}M${pair(stroke(HEAD_ANGLE))}L${pair(to)}L${pair(stroke(-HEAD_ANGLE))}`;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}

function pair({ x, y }: Point): string {
  return `${numberText(x)} ${numberText(y)}`;
}
