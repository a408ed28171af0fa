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

type Thing = { id: string; group: number };

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
  const actors = model.actors.map(({ id }) => ({ id, group: SIDES.indexOf(sideOf(side, id)) }));
  const positions = model.positions.map(({ id }) => ({ id, group: plusOnLeft.has(id) ? 0 : 1 }));
  const ofActor = neighbours(model, "actor");
  const ofPosition = neighbours(model, "position");
  let columns = sortByMean(positions, new Map());
  let rows = sortByMean(actors, meanRanks(ofActor, columns));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const next = sortByMean(positions, meanRanks(ofPosition, rows));
    const moved = next.some(({ id }, at) => id !== columns[at]?.id);
    if (!moved) break;
    columns = next;
    rows = sortByMean(actors, meanRanks(ofActor, columns));
  }
  return { actors: rows.map(({ id }) => id), positions: columns.map(({ id }) => id), side };
}

function sideOf(side: ReadonlyMap<string, LadderSide>, actor: string): LadderSide {
  return side.get(actor) ?? "below";
}

/** What each actor, or each position, is tied to, in the order of ids. */
function neighbours(model: MapModel, of: "actor" | "position"): Map<string, string[]> {
  const other = of === "actor" ? "position" : "actor";
  const found = new Map<string, string[]>();
  for (const tie of model.ties) {
    const own = found.get(tie[of]);
    if (own) own.push(tie[other]);
    else found.set(tie[of], [tie[other]]);
  }
  return found;
}

function meanRanks(
  neighboursOf: ReadonlyMap<string, readonly string[]>,
  order: readonly Thing[],
): Map<string, number> {
  const rank = new Map(order.map(({ id }, at) => [id, at]));
  return new Map(
    [...neighboursOf].map(([id, tied]) => [
      id,
      tied.reduce((sum, other) => sum + (rank.get(other) ?? 0), 0) / tied.length,
    ]),
  );
}

/** By group, then by mean; equal ones as they stood, by id. */
function sortByMean(things: readonly Thing[], mean: ReadonlyMap<string, number>): Thing[] {
  return [...things].sort(
    (a, b) => a.group - b.group || (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0),
  );
}
