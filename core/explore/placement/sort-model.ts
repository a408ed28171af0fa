import type { MapModel } from "#core/explore/map-model.ts";

/** Order of things by id, code unit by code unit. */
export function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The same model with its lists sorted by id, so that an arrangement does not depend on their order. */
export function sortModel(model: MapModel): MapModel {
  return {
    actors: [...model.actors].sort(byId),
    positions: [...model.positions].sort(byId),
    ties: [...model.ties].sort(byId),
  };
}
