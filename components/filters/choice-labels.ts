import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import type { Facet } from "#core/explore/selection.ts";

type Words = Readonly<Record<string, string>>;
const wordsOf: Partial<Record<Facet, Words>> = {
  stances: messages.stanceNoun,
  kinds: messages.actorKind,
  attributions: messages.attribution,
  confidences: messages.confidence,
};

/** What a choice of a facet is called: interface words for the fixed lists, names of the debate for the rest. */
export function choiceLabel(facet: Facet, choice: { id: string; label: string }): string {
  if (facet === "countries") return countryName(choice.id);
  return wordsOf[facet]?.[choice.id] ?? choice.label;
}
