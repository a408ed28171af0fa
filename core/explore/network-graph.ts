import type { SignedEntry } from "#core/network/first-axis.ts";
import type { WeightedGraph } from "#core/network/force-atlas.ts";
import type { MapModel } from "./map-model.ts";

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
  const actorNumber = new Map(model.actors.map(({ id }, at) => [id, at]));
  const positionNumber = new Map(model.positions.map(({ id }, at) => [id, at]));
  const size = model.actors.length + 2 * model.positions.length;
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const entries: SignedEntry[] = [];
  const load = new Float64Array(size);
  for (const tie of model.ties) {
    const row = actorNumber.get(tie.actor);
    const column = positionNumber.get(tie.position);
    if (row === undefined || column === undefined) continue;
    const poles = tie.end === "middle" ? [0, 1] : [tie.end === "support" ? 0 : 1];
    if (tie.end !== "middle") entries.push({ row, column, value: tie.end === "support" ? 1 : -1 });
    for (const pole of poles) {
      const node = model.actors.length + 2 * column + pole;
      const pull = tie.end === "middle" ? MIDDLE_WEIGHT : 1;
      from.push(row);
      to.push(node);
      weight.push(pull);
      load[row] = (load[row] ?? 0) + pull;
      load[node] = (load[node] ?? 0) + pull;
    }
  }
  return {
    size,
    from,
    to,
    weight,
    entries,
    load,
    actors: model.actors.length,
    positions: model.positions.length,
  };
}
