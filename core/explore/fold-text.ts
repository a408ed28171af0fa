/** The text without case and accents: "Méndez" and "mendez" fold to the same string. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The folded words of a text, in order; everything that is neither letter nor digit parts words. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Order of two texts by their folded form, then by code unit: the same on every machine. */
export function compareFolded(a: string, b: string): number {
  return compareText(foldText(a), foldText(b)) || compareText(a, b);
}

/** The things by the folded form of their name, equal ones as they stood. Folds each name once. */
export function sortFolded<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  return things
    .map((thing) => ({ thing, key: foldText(nameOf(thing)) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ thing }) => thing);
}

/** Order of two texts by code unit. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
