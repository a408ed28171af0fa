import { messages } from "#components/messages.ts";
import type { PositionCounts } from "#core/explore/position-counts.ts";

const words = messages.summary;

/** What the closed summary says: its most telling fact, and what else is in it. */
export function teaserWords([first, ...equals]: readonly PositionCounts[]): string {
  if (first === undefined) return words.teaser;
  const { position, support, oppose } = first;
  const contested = equals.length === 0 ? words.teaserContested : words.teaserEqual;
  return contested({ position: position.label, support, oppose });
}
