import type { Selection } from "#core/explore/selection.ts";
import { type AlignmentModel, alignmentModel } from "./alignment-model.ts";
import { DEFAULT_ALIGNMENT } from "./alignment-options.ts";
import { MOST_DRAWN } from "./drawn-part.ts";

/**
 * The model that places are worked out from. It knows no threshold, so that slider moves nobody; nor does a
 * minimum of shared positions above the one by default, which only takes actors away. A lower one brings more
 * actors, who need room. Where more can be compared than are drawn, each minimum has places of its own.
 */
export function placingModel(selection: Selection, shared: number): AlignmentModel {
  const fewest = Math.min(shared, DEFAULT_ALIGNMENT.shared);
  const model = alignmentModel(selection, { ...DEFAULT_ALIGNMENT, shared: fewest });
  if (model.actors.length <= MOST_DRAWN || shared === fewest) return model;
  return alignmentModel(selection, { ...DEFAULT_ALIGNMENT, shared });
}
