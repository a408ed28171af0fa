import { textLanguage } from "#core/debate/text-language.ts";
import type { Tour } from "#core/debate/tour-schema.ts";

/** The language of a text of a tour's step (counted from 1), where it is not that of the readers. */
export function stepLanguage(
  tour: Tour,
  step: number,
  key: "title" | "text" | "question" | "notes" | "predict.prompt",
): string | undefined {
  return textLanguage(tour, `steps.${step - 1}.${key}`);
}
