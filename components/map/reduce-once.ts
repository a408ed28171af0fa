import type { MapModel } from "#core/explore/map-model.ts";
import type { MapGroup } from "#core/explore/reduce/map-groups.ts";
import { type ReducedMap, type ReduceInput, reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { type Reduction, writeReduction } from "#core/explore/reduce/reduction.ts";

type Reducing = Omit<ReduceInput, "keep" | "reduction"> & { reduction: Reduction };
type Known = { reduction: string | undefined; groups: readonly MapGroup[]; reduced: ReducedMap };

const NOTHING = { actors: [], positions: [] };

const known = new WeakMap<MapModel, Known>();

/** What of a model the map draws, worked out once for a model that is asked for again in the same way. */
export function reduceOnce(input: Reducing): ReducedMap {
  const { model, groups } = input;
  const reduction = writeReduction(input.reduction);
  const before = known.get(model);
  if (before?.reduction === reduction && before?.groups === groups) return before.reduced;
  const reduced = reduceMap({ ...input, keep: NOTHING });
  known.set(model, { reduction, groups, reduced });
  return reduced;
}
