import { placeLadder } from "#core/explore/ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network-placement.ts";
import type { Placement } from "#core/explore/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** The places of a model in the arrangement asked for. */
export function placeModel(model: MapModel, arrangement: Arrangement): Placement {
  return arrangement === "ladder" ? placeLadder(model) : placeNetwork(model);
}
