import { tourMessages as words } from "#components/messages/tour.ts";
import type { Tour } from "#core/debate/tour-schema.ts";

/** “12 steps · 20 minutes”. */
export function tourFacts({ steps, minutes }: Tour): string {
  const facts = [words.steps(steps.length)];
  if (minutes !== undefined) facts.push(words.minutes(minutes));
  return facts.join(" · ");
}
