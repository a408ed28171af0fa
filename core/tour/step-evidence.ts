import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TourStep } from "#core/debate/tour-schema.ts";
import type { StatementDetail } from "#core/explore/details/panel-model.ts";
import { statementDetails } from "#core/explore/details/statement-detail.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { answerNumbers } from "./hide-answer.ts";

/** What a step rests on: the statements it names, in its order, and apart from them those that answer its guess. */
export type StepEvidence = {
  evidence: readonly StatementDetail[];
  answer: readonly StatementDetail[];
};

/** The statements of a step. An answer is never among the evidence, so that it can be held back by itself. */
export function stepEvidence(index: DebateIndex, step: TourStep): StepEvidence {
  const whole = selectWholeDebate(index);
  const answer = step.predict === undefined ? [] : answerNumbers(index, step.predict);
  const named = (step.evidence ?? []).flatMap((id) => index.statementNumber.get(id) ?? []);
  return {
    evidence: statementDetails(
      whole,
      named.filter((number) => !answer.includes(number)),
    ),
    answer: statementDetails(whole, answer),
  };
}
