import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position } from "#core/debate/schema.ts";
import type { CampSide } from "#core/measure/camp-sides.ts";
import type { Camp } from "#core/measure/camps.ts";

/** A cluster by stated positions: its actors by name, and the sides most of them take. */
export type Cluster = {
  actors: readonly Actor[];
  sides: readonly (Omit<CampSide, "position"> & { position: Position })[];
};

/** A camp with the actors and positions it names. */
export function clusterOf(index: DebateIndex, camp: Camp): Cluster {
  return {
    actors: camp.members.flatMap((number) => index.actors[number] ?? []),
    sides: camp.sides.flatMap((side) => {
      const position = index.positions[side.position];
      return position ? [{ ...side, position }] : [];
    }),
  };
}
