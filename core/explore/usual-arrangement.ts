import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { MapModel } from "./map-model.ts";
import { effectiveReduction } from "./reduce/reduce-map.ts";
import type { Arrangement, ViewState } from "./view-state.ts";

/** A ladder of more rungs than this is too tall to read: the network is the usual arrangement. */
export const MOST_RUNGS = 20;

/** How a map stands: as the reader asked, else as the number of positions that it draws asks for. */
export function arrangementOf(
  { arrangement, reduce }: Pick<ViewState, "arrangement" | "reduce">,
  model: MapModel,
): Arrangement {
  if (arrangement !== undefined) return arrangement;
  const reduction = effectiveReduction(model, reduce);
  const positions = model.positions.length;
  const drawn = reduction.by === "none" ? positions : Math.min(positions, reduction.positions);
  return drawn > MOST_RUNGS ? "network" : "ladder";
}

/** The arrangement asked for; a debate that never draws too many rungs need not be asked for the ladder. */
export function askedArrangement(
  asked: Arrangement | undefined,
  { positions }: Pick<DebateIndex, "positions">,
): Arrangement | undefined {
  return asked === "ladder" && positions.length <= MOST_RUNGS ? undefined : asked;
}
