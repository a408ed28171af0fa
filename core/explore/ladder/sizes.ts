import type { MapActor, MapPosition } from "#core/explore/map-model.ts";
import { barLabelLines, labelLines, labelWidth } from "#core/explore/placement/label-lines.ts";
import { ACTOR_SIZE, LABEL_LINE_HEIGHT, POLE_SIZE } from "#core/explore/placement/placement.ts";
import type { LadderPlan } from "./plan.ts";

const BAR_PADDING = 8;
const LEAST_BAR = 200;
/** Bars grow in steps, so that a filter seldom changes their size: that would restyle the whole drawing. */
const BAR_STEP = 40;

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

/** Drawn size of an actor's label. */
export function actorLabelSize(actor: MapActor): { width: number; height: number } {
  const lines = labelLines(actor.name);
  return {
    width: Math.max(0, ...lines.map(labelWidth)),
    height: Math.max(ACTOR_SIZE, lines.length * LABEL_LINE_HEIGHT),
  };
}

export type LabelSizes = ReadonlyMap<string, { width: number; height: number }>;

/** Label sizes of all actors of a plan, by actor id. */
export function labelSizes(plan: LadderPlan): LabelSizes {
  const all = [...plan.left, ...plan.right, ...plan.below];
  return new Map(all.map((actor) => [actor.id, actorLabelSize(actor)]));
}
