import { type LadderSide, ladderSides } from "#core/explore/ladder/sides.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import { sortModel } from "#core/explore/placement/sort-model.ts";

/** Ids of rows and columns in an order in which blocs show. */
export type Seriation = {
  actors: readonly string[];
  positions: readonly string[];
  /** The side each actor stands on, as in the ladder; "below" is neither. */
  side: ReadonlyMap<string, LadderSide>;
};

const SIDES: readonly LadderSide[] = ["left", "below", "right"];
const SWEEPS = 20;

/**
 * An order of actors and positions in which blocs show. Actors stand in three groups: one side, neither, the
 * other, as the ladder parts them (first axis of the signed actor × position matrix). Positions stand in two:
 * first those that the first side supports, then those that it opposes. In each group they stand by barycentre:
 * by the mean rank of what they are tied to, from the order of ids, for rows and columns in turn until nothing
 * moves (20 rounds at most). Equal ones stand by id, so the order of statements, actors or positions in the
 * file changes nothing.
 */
export function seriate(given: MapModel): Seriation {
  const model = sortModel(given);
  const { side, plusOnLeft } = ladderSides(model);
  const rowGroup = model.actors.map(({ id }) => SIDES.indexOf(sideOf(side, id)));
  const columnGroup = model.positions.map(({ id }) => (plusOnLeft.has(id) ? 0 : 1));
  const { ofActor, ofPosition } = neighbours(model);
  let columns = sortByMean(columnGroup, new Float64Array(columnGroup.length));
  let rows = sortByMean(rowGroup, meanRanks(ofActor, columns));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const next = sortByMean(columnGroup, meanRanks(ofPosition, rows));
    if (next.every((number, at) => number === columns[at])) break;
    columns = next;
    rows = sortByMean(rowGroup, meanRanks(ofActor, columns));
  }
  return {
    actors: rows.flatMap((number) => model.actors[number]?.id ?? []),
    positions: columns.flatMap((number) => model.positions[number]?.id ?? []),
    side,
  };
}

function sideOf(side: ReadonlyMap<string, LadderSide>, actor: string): LadderSide {
  return side.get(actor) ?? "below";
}

type Neighbours = readonly (readonly number[])[];

/** What each actor, and each position, is tied to, as numbers in the order of ids. */
function neighbours(model: MapModel): { ofActor: Neighbours; ofPosition: Neighbours } {
  const actorNumber = new Map(model.actors.map(({ id }, at) => [id, at]));
  const positionNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  const ofActor: number[][] = model.actors.map(() => []);
  const ofPosition: number[][] = model.positions.map(() => []);
  for (const tie of model.ties) {
    const actor = actorNumber.get(tie.actor) ?? -1;
    const position = positionNumber.get(tie.position) ?? -1;
    ofActor[actor]?.push(position);
    ofPosition[position]?.push(actor);
  }
  return { ofActor, ofPosition };
}

/** The mean rank of what each thing is tied to; 0 of nothing. */
function meanRanks(tied: Neighbours, order: readonly number[]): Float64Array {
  const rank = new Uint32Array(order.length);
  order.forEach((number, at) => {
    rank[number] = at;
  });
  return Float64Array.from(tied, (others) => {
    let sum = 0;
    for (const other of others) sum += rank[other] ?? 0;
    return others.length === 0 ? 0 : sum / others.length;
  });
}

/** Numbers by group, then by mean; equal ones as they stood, by id. */
function sortByMean(groupOf: readonly number[], mean: Float64Array): number[] {
  return groupOf
    .map((_, number) => number)
    .sort(
      (a, b) => (groupOf[a] ?? 0) - (groupOf[b] ?? 0) || (mean[a] ?? 0) - (mean[b] ?? 0) || a - b,
    );
}
