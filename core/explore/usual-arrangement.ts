import type { DebateIndex } from "#core/debate/index-debate.ts";
import { effectiveReduction } from "./reduce/reduce-map.ts";
import type { Arrangement, ViewState } from "./view-state.ts";
import { wholeTies } from "./whole-ties.ts";

/** A ladder of more rungs than this is too tall to read: the network is the usual arrangement. */
export const MOST_RUNGS = 20;

/**
 * How a map stands: as the reader asked, else as the number of positions asks for that the whole debate draws.
 * Filters leave it as it is: a map that turned with a filter would have to be read anew.
 */
export function arrangementOf(
  { arrangement, reduce }: Pick<ViewState, "arrangement" | "reduce">,
  index: DebateIndex,
): Arrangement {
  if (arrangement !== undefined) return arrangement;
  const reduction = effectiveReduction(wholeTies(index), reduce);
  const positions = index.statementsOfPosition.filter((numbers) => numbers.length > 0).length;
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
