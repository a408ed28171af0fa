import type { Actor, Debate, Position, Source, Statement } from "./schema.ts";

/**
 * A debate made ready for questions: maps by id, and one typed column per statement field.
 * Numbers (`actorOf[i]` …) are positions in the sorted arrays below. Built once, never changed.
 */
export type DebateIndex = {
  debate: Debate;
  /** Sorted by first day, then last day, then id: the order every view falls back on. */
  statements: readonly Statement[];
  actors: readonly Actor[];
  positions: readonly Position[];
  sources: readonly Source[];
  statementNumber: ReadonlyMap<string, number>;
  actorNumber: ReadonlyMap<string, number>;
  positionNumber: ReadonlyMap<string, number>;
  sourceNumber: ReadonlyMap<string, number>;
  actorOf: Uint32Array;
  positionOf: Uint32Array;
  sourceOf: Uint32Array;
  stanceOf: Uint8Array;
  attributionOf: Uint8Array;
  confidenceOf: Uint8Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  statementsOfActor: readonly Uint32Array[];
  statementsOfPosition: readonly Uint32Array[];
  statementsOfSource: readonly Uint32Array[];
};
