import type { LadderGuide } from "#core/explore/ladder/place-ladder.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** What is to be placed. `directions`: what its ladder keeps to in every view of a debate. */
export type Asked = {
  model: MapModel;
  arrangement: Arrangement;
  directions: LadderGuide;
};
export type Answered = { placement: Placement };
