import type { MapActor } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import { spacedPlaces } from "#core/network/spaced-places.ts";
import type { LabelSizes } from "./sizes.ts";

/** Air between labels of one column; beside a label, for the ties of the outer column. */
const LABEL_AIR = 8;
const CORRIDOR = 7;
const EXTRA_AIR = 18;

/** One side of the ladder: its actors from top to bottom, each in the inner (0) or outer (1) column. */
export type Column = { actors: readonly MapActor[]; staggered: boolean };

/** The actors of one side as one column, or staggered over two when there are more than `most`. */
export function columnOf(actors: readonly MapActor[], most: number): Column {
  return { actors, staggered: actors.length > most };
}

/** True for the actors that stand in the outer of two columns: every other one. */
export function standsOutside(column: Column, at: number): boolean {
  return column.staggered && at % 2 === 1;
}

/** Least vertical distances between each actor of a column and the one before it. */
function leastDistances(column: Column, sizes: LabelSizes): number[] {
  const heights = column.actors.map(({ id }) => sizes.get(id)?.height ?? 0);
  const distances: number[] = [];
  heights.forEach((height, at) => {
    const before = heights[at - 1];
    if (before === undefined) {
      distances.push(0);
    } else if (!column.staggered) {
      distances.push((before + height) / 2 + LABEL_AIR);
    } else {
      const inner = at % 2 === 0 ? height : before;
      const sameColumn = (height + (heights[at - 2] ?? 0)) / 2 + LABEL_AIR;
      distances.push(Math.max(inner / 2 + CORRIDOR, sameColumn - (distances[at - 1] ?? 0)));
    }
  });
  return distances;
}

/** Height of a column set as closely as it may be, first to last node. */
export function columnHeight(column: Column, sizes: LabelSizes): number {
  return leastDistances(column, sizes).reduce((sum, distance) => sum + distance, 0);
}

/** Vertical places of a column's actors, each as near as can be to the middle of the rungs it is tied to. */
export function columnPlaces(input: {
  column: Column;
  sizes: LabelSizes;
  ties: readonly MapTie[];
  rungY: ReadonlyMap<string, number>;
  top: number;
  bottom: number;
}): number[] {
  const { column, sizes, top, bottom } = input;
  const least = leastDistances(column, sizes);
  const need = least.reduce((sum, distance) => sum + distance, 0);
  const count = column.actors.length;
  const air = count < 2 ? 0 : Math.min(EXTRA_AIR, Math.max(0, (bottom - top - need) / (count - 1)));
  const distances = least.map((distance, at) => (at === 0 ? 0 : distance + air));
  const wishes = wishedPlaces(input);
  return spacedPlaces(keepInside(wishes, distances, { top, bottom }), distances);
}

function wishedPlaces(input: {
  column: Column;
  ties: readonly MapTie[];
  rungY: ReadonlyMap<string, number>;
  top: number;
  bottom: number;
}): number[] {
  const linked = new Map<string, { sum: number; count: number }>();
  for (const tie of input.ties) {
    const y = input.rungY.get(tie.position);
    if (y === undefined) continue;
    const rungs = linked.get(tie.actor) ?? { sum: 0, count: 0 };
    rungs.sum += y;
    rungs.count += 1;
    linked.set(tie.actor, rungs);
  }
  return input.column.actors.map(({ id }) => {
    const rungs = linked.get(id);
    return rungs === undefined ? input.bottom : rungs.sum / rungs.count;
  });
}

/** Wishes moved so that the column, set at its distances, stays between top and bottom (or around their middle). */
function keepInside(
  wishes: readonly number[],
  distances: readonly number[],
  range: { top: number; bottom: number },
): number[] {
  const need = distances.reduce((sum, distance) => sum + distance, 0);
  const spare = Math.max(0, need - (range.bottom - range.top)) / 2;
  let above = 0;
  return wishes.map((wish, at) => {
    above += distances[at] ?? 0;
    const lowest = range.top - spare + above;
    const highest = range.bottom + spare - (need - above);
    return Math.max(lowest, Math.min(highest, wish));
  });
}
