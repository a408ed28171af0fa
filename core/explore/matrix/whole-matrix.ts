import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { type Seriation, seriate } from "./seriate.ts";

/** The matrix of a whole debate: its ties by tie id, and the order in which blocs show. */
export type WholeMatrix = {
  model: MapModel;
  statementsOf: ReadonlyMap<string, number>;
  seriation: Seriation;
};

const known = new WeakMap<DebateIndex, WholeMatrix>();

/** What filters leave as it is, so that rows and columns keep their places. Worked out once per index. */
export function wholeMatrix(index: DebateIndex): WholeMatrix {
  const before = known.get(index);
  if (before) return before;
  const model = mapModel(selectWholeDebate(index));
  const statementsOf = new Map(model.ties.map(({ id, statements }) => [id, statements.length]));
  const whole = { model, statementsOf, seriation: seriate(model) };
  known.set(index, whole);
  return whole;
}
