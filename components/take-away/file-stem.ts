const WORDS_MAX = 60;

/** Words as a part of a file name: “Stance: Oppose or Mixed” is “stance-oppose-or-mixed”; never empty. */
export function fileWords(words: string, otherwise: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, WORDS_MAX)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? otherwise : plain;
}
