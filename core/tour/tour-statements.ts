import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import { stepEvidence } from "./step-evidence.ts";

/** Every statement that a tour rests on, answers included, each once, in the order of the steps. */
export function tourStatements(index: DebateIndex, tour: Tour): readonly StatementDetail[] {
  const met = new Map<string, StatementDetail>();
  for (const step of tour.steps) {
    const { evidence, answer } = stepEvidence(index, step);
    for (const detail of [...evidence, ...answer]) met.set(detail.statement.id, detail);
  }
  return [...met.values()];
}
