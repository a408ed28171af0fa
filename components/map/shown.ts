import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Arrangement } from "#core/explore/view-state.ts";
import type { Scene } from "./scene.ts";

/** What is drawn: a model at its places. */
export type Shown = {
  model: MapModel;
  relations?: readonly MapRelation[];
  placement: Placement;
  /** False while better places for this model are on the way. */
  settled: boolean;
  arrangement: Arrangement;
  scene: Scene;
};
