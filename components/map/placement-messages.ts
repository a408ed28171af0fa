import type { LadderGuide } from "#core/explore/ladder/place-ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** What is to be placed, and what its ladder keeps to in every view of a debate. */
export type Asked = {
  model: MapModel;
  arrangement: Arrangement;
  guide: LadderGuide;
};
/** How much is done (0..1), and in the end the places. */
export type Answered = { share: number } | { placement: Placement };
