import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position } from "#core/debate/schema.ts";
import type { CampSide } from "#core/measure/camp-sides.ts";
import type { Camp } from "#core/measure/camps.ts";

/** A cluster by stated positions: its actors by name, and the sides most of them take. */
export type Cluster = {
  /** The number of its name: 0 is cluster A (see `campsShown`). */
  name: number;
  actors: readonly Actor[];
  sides: readonly (Omit<CampSide, "position"> & { position: Position })[];
};

/** A camp with the actors and positions it names. */
export function clusterOf(index: DebateIndex, camp: Camp, name: number): Cluster {
  return {
    name,
    actors: camp.members.flatMap((number) => index.actors[number] ?? []),
    sides: camp.sides.flatMap((side) => {
      const position = index.positions[side.position];
      return position ? [{ ...side, position }] : [];
    }),
  };
}
