import type { MapActor, MapPosition } from "#core/explore/map-model.ts";
import {
  barLabelLines,
  labelLines,
  labelWidth,
  linesWithin,
} from "#core/explore/placement/label-lines.ts";
import {
  ACTOR_SIZE,
  BAR_MARGIN,
  LABEL_LINE_HEIGHT,
  POLE_SIZE,
} from "#core/explore/placement/placement.ts";
import type { LadderPlan } from "./plan.ts";
import type { LadderShape } from "./shape.ts";

const BAR_PADDING = 8;
const LEAST_BAR = 200;
/** Bars grow in steps, so that a filter seldom changes their size: that would restyle the whole drawing. */
const BAR_STEP = 40;
const SLIM_ROOM = 88;
const SLIM_STEP = 8;

/** One size for all bars of a model: wide enough for each label on at most two lines between the poles. */
export function barSize(positions: readonly MapPosition[]): {
  barWidth: number;
  barHeight: number;
} {
  const labels = positions.map(({ label }) => barLabelLines(label));
  const widest = Math.max(0, ...labels.flat().map(labelWidth));
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  return {
    barWidth:
      Math.ceil(Math.max(LEAST_BAR, widest + POLE_SIZE + 2 * BAR_PADDING) / BAR_STEP) * BAR_STEP,
    barHeight: lines * LABEL_LINE_HEIGHT + 8,
  };
}

/**
 * One narrow size for all bars of a model: wide enough for the longest word, high enough for the lines that
 * the longest label takes, with words drawn `scale` times as large as usual.
 */
export function slimBarSize(
  positions: readonly MapPosition[],
  scale: number,
): { barWidth: number; barHeight: number } {
  const labels = positions.map(({ label }) => label);
  const words = labels.flatMap((label) => label.split(" "));
  const longest = scale * Math.max(0, ...words.map(labelWidth));
  const room = Math.ceil(Math.max(SLIM_ROOM, longest) / SLIM_STEP) * SLIM_STEP;
  const lines = Math.max(1, ...labels.map((label) => linesWithin(label, room / scale).length));
  return { barWidth: room + BAR_MARGIN, barHeight: lines * LABEL_LINE_HEIGHT * scale + 4 };
}

/** Drawn size of an actor's label. */
export function actorLabelSize(
  actor: MapActor,
  labelWrap?: number,
): { width: number; height: number } {
  const lines = labelLines(actor.name, labelWrap);
  return {
    width: Math.max(0, ...lines.map(labelWidth)),
    height: Math.max(ACTOR_SIZE, lines.length * LABEL_LINE_HEIGHT),
  };
}

export type LabelSizes = ReadonlyMap<string, { width: number; height: number }>;

/** Label sizes of all actors of a plan, by actor id. */
export function labelSizes(
  plan: LadderPlan,
  { labelWrap, wordScale }: Pick<LadderShape, "labelWrap" | "wordScale">,
): LabelSizes {
  const all = [...plan.left, ...plan.right, ...plan.below];
  return new Map(
    all.map((actor) => {
      const { width, height } = actorLabelSize(actor, labelWrap);
      return [actor.id, { width: width * wordScale, height: height * wordScale }];
    }),
  );
}
