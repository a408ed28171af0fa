import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** What is to be placed. `directions`: how the rungs of the whole debate are turned (see rungDirections). */
export type Asked = {
  model: MapModel;
  arrangement: Arrangement;
  directions: ReadonlySet<string>;
};
export type Answered = { placement: Placement };
