/**
 * Flesch–Kincaid grade of an English text: 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid and others 1975). Syllables are counted as groups of vowels without a silent e at the end.
 */
export function readingGrade(text: string): number {
  const plain = text.replace(/\b(?:[A-Z]\.){2,}/g, "US").replace(/\b(Mr|Ms|Dr)\./g, "$1");
  const sentences = plain.split(/[.?!…]+["”’]?(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length;
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / Math.max(1, sentences) + (11.8 * syllables) / words.length - 15.59;
}

function syllablesIn(word: string): number {
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const spoken = letters.replace(/(?<=[^aeiouyl])e[sd]?$|[^a-z]/g, "");
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
