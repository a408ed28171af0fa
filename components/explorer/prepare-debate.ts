import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { wholeTies } from "#core/explore/whole-ties.ts";

const indexes = new WeakMap<Debate, DebateIndex>();

/** The index of a debate, made once for it. */
export function indexOnce(debate: Debate): DebateIndex {
  const index = indexes.get(debate) ?? indexDebate(debate);
  indexes.set(debate, index);
  return index;
}

const STEPS: readonly ((debate: Debate) => unknown)[] = [
  indexOnce,
  (debate) => selectWholeDebate(indexOnce(debate)),
  (debate) => wholeTies(indexOnce(debate)),
];

/**
 * Works out what the explorer asks for first, step by step: between two steps the page answers, which in a
 * large debate it could not if all of it came with the first drawing.
 */
export async function prepareDebate(debate: Debate): Promise<void> {
  for (const step of STEPS) {
    step(debate);
    await new Promise((done) => setTimeout(done));
  }
}
