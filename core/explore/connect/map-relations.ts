import type { MapModel } from "#core/explore/map-model.ts";
import type { Selection } from "#core/explore/selection.ts";
import { relationsInTime } from "./relations-in-time.ts";

/** A sourced relation between two actors that the map draws. */
export type MapRelation = {
  /** Names the drawn line: “relation.<id>”. */
  line: `relation.${string}`;
  id: string;
  /** Ids of the actors. */
  from: string;
  to: string;
  /** A verb phrase read from the one to the other. */
  kind: string;
  /** True when one of its actors is only drawn because unmatched things are faded. */
  faded: boolean;
};

/** The sourced relations that a selection leaves and whose two actors are drawn, in the order of the file. */
export function mapRelations(selection: Selection, model: MapModel): readonly MapRelation[] {
  const drawn = new Map(model.actors.map((actor) => [actor.id, actor]));
  return relationsInTime(selection).flatMap(({ relation, from, to }): MapRelation[] => {
    const [one, other] = [drawn.get(from.id), drawn.get(to.id)];
    if (!one || !other || one === other) return [];
    const { id, kind } = relation;
    const faded = one.faded || other.faded;
    return [{ line: `relation.${id}`, id, from: from.id, to: to.id, kind, faded }];
  });
}
