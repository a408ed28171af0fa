import { messages } from "#components/messages.ts";
import type { Facet } from "#core/explore/selection.ts";

const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

type Words = Readonly<Record<string, string>>;
const wordsOf: Partial<Record<Facet, Words>> = {
  stances: messages.stanceNoun,
  kinds: messages.actorKind,
  attributions: messages.attribution,
  confidences: messages.confidence,
};

/** The name of a country by its ISO 3166-1 code; the code itself when it has no name. */
export function countryName(code: string): string {
  return countryNames.of(code) ?? code;
}

/** What a choice of a facet is called: interface words for the fixed lists, names of the debate for the rest. */
export function choiceLabel(facet: Facet, choice: { id: string; label: string }): string {
  if (facet === "countries") return countryName(choice.id);
  return wordsOf[facet]?.[choice.id] ?? choice.label;
}
