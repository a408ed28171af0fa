import { placeLadder } from "#core/explore/ladder.ts";
import { placeNetwork } from "#core/explore/network-placement.ts";
import type { Placement } from "#core/explore/placement.ts";
import type { Asked } from "./placement-messages.ts";

/** The places of a model in the arrangement asked for. */
export function placeModel({ model, arrangement, directions }: Asked): Placement {
  return arrangement === "ladder" ? placeLadder(model, directions) : placeNetwork(model);
}
