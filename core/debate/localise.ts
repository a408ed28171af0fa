import type { Debate } from "./schema.ts";
import { translateDebate } from "./translate-debate.ts";

/**
 * A debate in one language: `debate` holds the translated texts where they exist, says that language
 * in `meta.language`, and no longer holds `translations`. `untranslated` are the paths of the texts
 * that are still in the language `original`: entries by their id, others by their place from 0, such
 * as `statements.ext-001.venue` or `tours.first.steps.2.text`. Names, quotes, exact titles and
 * translations of quotes are never among them.
 */
export type LocalisedDebate = {
  debate: Debate;
  original: string;
  untranslated: readonly string[];
};

/**
 * The debate in the wanted language, or in the nearest it has: the same tag, then a shorter one
 * (`es` for `es-MX`; the lookup of RFC 4647, section 3.4), then another variety (`es-SV` for `es`),
 * else its own language. In its own language nothing is untranslated.
 */
export function localiseDebate(debate: Debate, wanted: string): LocalisedDebate {
  const { translations = {}, ...rest } = debate;
  const original = debate.meta.language;
  const language = nearestLanguage(wanted, debateLanguages(debate)) ?? original;
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  if (texts === undefined) return { debate: rest, original, untranslated: [] };
  const untranslated: string[] = [];
  const translated = translateDebate(rest, { texts, untranslated });
  const meta = { ...translated.meta, language };
  return { debate: { ...translated, meta }, original, untranslated };
}

/** The languages a debate can be read in: its own first, the others in the order of the file. */
export function debateLanguages({ meta, translations = {} }: Debate): string[] {
  return [meta.language, ...Object.keys(translations)];
}

function nearestLanguage(wanted: string, offered: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join("-");
    const same = offered.find((one) => one.toLowerCase() === tag);
    if (same !== undefined) return same;
  }
  return offered.find((one) => one.toLowerCase().split("-")[0] === parts[0]);
}
