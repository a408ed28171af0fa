import { tourMessages as words } from "#components/messages/tour.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { answerNumbers } from "#core/tour/hide-answer.ts";
import { predictedNames } from "./predicted-names.ts";
import type { TourPlay } from "./use-tour-play.ts";

/** The step that is on, as it is read out; undefined without a tour. */
export function stepWords({ place, tour, step }: TourPlay): string | undefined {
  if (!place || !tour || !step) return undefined;
  return `${words.place({ step: place.step, of: tour.steps.length })}: ${step.title}.`;
}

/** What is kept out of everything that is shown, while the answer to a guess is held back. */
export function heldBackWords(whole: DebateIndex, play: TourPlay): string | undefined {
  const asked = play.isRevealed ? undefined : play.step?.predict;
  if (!asked) return undefined;
  const count = answerNumbers(whole, asked).length;
  return words.heldBack({ count, ...predictedNames(whole, asked) });
}
