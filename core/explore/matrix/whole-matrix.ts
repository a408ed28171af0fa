import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { type Seriation, seriate } from "./seriate.ts";

/** The matrix of a whole debate: the ties of each actor by its id, and the order in which blocs show. */
export type WholeMatrix = {
  tiesOf: TiesOfActors;
  seriation: Seriation;
};

/** Ties by actor id, then by position id. */
export type TiesOfActors = ReadonlyMap<string, ReadonlyMap<string, MapTie>>;

const known = new WeakMap<DebateIndex, WholeMatrix>();

/** What filters leave as it is, so that rows and columns keep their places. Worked out once per index. */
export function wholeMatrix(index: DebateIndex): WholeMatrix {
  const before = known.get(index);
  if (before) return before;
  const model = mapModel(selectWholeDebate(index));
  const whole = { tiesOf: tiesOfActors(model), seriation: seriate(model) };
  known.set(index, whole);
  return whole;
}

/** The ties of a model, to be looked up by actor and position. */
export function tiesOfActors({ ties }: MapModel): TiesOfActors {
  const ofActor = new Map<string, Map<string, MapTie>>();
  for (const tie of ties) {
    const own = ofActor.get(tie.actor);
    if (own) own.set(tie.position, tie);
    else ofActor.set(tie.actor, new Map([[tie.position, tie]]));
  }
  return ofActor;
}
