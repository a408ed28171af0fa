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

/** The ties of an actor by position id, given the actor's id; looked up when they are first asked for. */
export type TiesOfActors = (actor: string) => ReadonlyMap<string, MapTie>;

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

const NO_TIES: ReadonlyMap<string, MapTie> = new Map();

/** The ties of a model, to be looked up by actor and position. */
export function tiesOfActors({ ties }: MapModel): TiesOfActors {
  const ofActor = new Map<string, MapTie[]>();
  let own: MapTie[] = [];
  let owner: string | undefined;
  for (const tie of ties) {
    // Those of one actor stand together: a model is ordered by actors.
    if (tie.actor !== owner) {
      owner = tie.actor;
      own = ofActor.get(owner) ?? [];
      ofActor.set(owner, own);
    }
    own.push(tie);
  }
  const byPosition = new Map<string, ReadonlyMap<string, MapTie>>();
  return (actor) => {
    const found = ofActor.get(actor);
    if (found === undefined) return NO_TIES;
    const known = byPosition.get(actor) ?? new Map(found.map((tie) => [tie.position, tie]));
    byPosition.set(actor, known);
    return known;
  };
}
