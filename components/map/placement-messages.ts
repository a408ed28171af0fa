import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** What the page sends the worker. */
export type Asked = { model: MapModel; arrangement: Arrangement };
export type Answered = { placement: Placement };
