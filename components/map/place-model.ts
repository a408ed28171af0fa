import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Asked } from "./placement-messages.ts";

/** The places of a model in the arrangement asked for; of a network it is told how much is done. */
export function placeModel(
  { model, arrangement, guide }: Asked,
  onShare?: (share: number) => void,
): Placement {
  if (arrangement === "ladder") return placeLadder(model, guide);
  return placeNetwork(model, { ...guide, onShare });
}

const placed = new WeakMap<MapModel, { asked: Asked; placement: Placement }>();

/** The same, worked out once for a model that is asked for again in the same arrangement. */
export function placeModelOnce(asked: Asked): Placement {
  const before = placed.get(asked.model);
  if (before?.asked.arrangement === asked.arrangement && before.asked.guide === asked.guide)
    return before.placement;
  const placement = placeModel(asked);
  placed.set(asked.model, { asked, placement });
  return placement;
}
