import type { CslName } from "./csl-item.ts";

/** Words that no personal name ends or begins with: the byline is that of a body. */
const BODY =
  /^(the|a|an|agence|agency|agencies|associated|association|board|bureau|center|centre|committee|council|correspondents?|desk|editors?|foundation|institute|international|media|ministry|network|news|newsroom|office|organization|press|redacción|reporters?|service|staff|team|times|today|tv|university|writers?)$/i;

/** Particles that belong to the family name after them. */
const PARTICLE =
  /^(af|al|da|das|de|del|della|den|der|di|do|dos|du|el|la|las|le|los|ten|ter|van|von|y|zu)$/;

const INITIAL = /^\p{Lu}\.?(-?\p{Lu}\.?)?$/u;

/**
 * A byline as a name for references. “Family, Given” is taken as it stands. Otherwise the given name is
 * the first word with the initials after it (two words where there are four or more), and the rest is
 * the family name, because a second word is more often a family name than a second given name in the
 * bylines of Spanish-speaking countries. What does not look like a person's name is kept whole.
 */
export function nameOfByline(byline: string): CslName {
  const [family = "", given, ...more] = byline.split(",").map((part) => part.trim());
  if (given !== undefined && given !== "" && more.length === 0) return { family, given };
  const words = byline.trim().split(/\s+/);
  if (given !== undefined || !isPerson(words)) return { literal: byline.trim() };
  const cut = givenWords(words);
  return { given: words.slice(0, cut).join(" "), family: words.slice(cut).join(" ") };
}

function isPerson(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  return words.every(
    (word) => PARTICLE.test(word) || (/^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !isBody(word)),
  );
}

/** A word for a body, or an abbreviation such as “AFP”. */
function isBody(word: string): boolean {
  return BODY.test(word) || /^\p{Lu}{3,}$/u.test(word);
}

function givenWords(words: readonly string[]): number {
  let cut = 1;
  while (cut < words.length - 1 && INITIAL.test(words[cut] ?? "")) cut += 1;
  const rest = words.slice(cut);
  const plain = rest.every((word) => !PARTICLE.test(word));
  return cut === 1 && plain && rest.length >= 3 ? 2 : cut;
}
