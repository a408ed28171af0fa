import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Asked } from "./placement-messages.ts";

/** The places of a model in the arrangement asked for. */
export function placeModel({ model, arrangement, directions }: Asked): Placement {
  return arrangement === "ladder" ? placeLadder(model, directions) : placeNetwork(model);
}
