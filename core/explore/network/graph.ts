import type { MapModel } from "#core/explore/map-model.ts";
import type { SignedEntry } from "#core/network/first-axis.ts";
import type { WeightedGraph } from "#core/network/force-atlas.ts";

/**
 * The graph that the network lays out: actors first, then for each position a "for" node and an "against" node
 * (numbers actors + 2p and actors + 2p + 1). A mixed or neutral tie pulls weakly to both.
 */
export type SplitGraph = WeightedGraph & {
  actors: number;
  positions: number;
  /** Support +1, opposition −1, by actor (row) and position (column). */
  entries: readonly SignedEntry[];
  /** Weight of the ties at each node; 0 for an empty pole. */
  load: Float64Array;
};

const MIDDLE_WEIGHT = 0.25;

/** Splits each position of a model (sorted by id) into its two poles. */
export function splitGraph(model: MapModel): SplitGraph {
  const actors = model.actors.length;
  const edges = edgesOf(model);
  const entries = edges
    .filter(({ end }) => end !== "middle")
    .map(({ row, column, end }) => ({ row, column, value: end === "support" ? 1 : -1 }));
  const halves = edges.flatMap(({ row, column, end }) => {
    const pro = actors + 2 * column;
    if (end !== "middle") return [{ from: row, to: end === "support" ? pro : pro + 1, weight: 1 }];
    return [pro, pro + 1].map((to) => ({ from: row, to, weight: MIDDLE_WEIGHT }));
  });
  const load = new Float64Array(actors + 2 * model.positions.length);
  for (const { from, to, weight } of halves) {
    for (const node of [from, to]) load[node] = (load[node] ?? 0) + weight;
  }
  return {
    size: load.length,
    from: halves.map(({ from }) => from),
    to: halves.map(({ to }) => to),
    weight: halves.map(({ weight }) => weight),
    entries,
    load,
    actors,
    positions: model.positions.length,
  };
}

function edgesOf(model: MapModel) {
  const actorNumber = new Map(model.actors.map(({ id }, at) => [id, at]));
  const positionNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  return model.ties.flatMap((tie) => {
    const row = actorNumber.get(tie.actor);
    const column = positionNumber.get(tie.position);
    return row === undefined || column === undefined ? [] : [{ row, column, end: tie.end }];
  });
}
