/** The first sentence of a text; initials and abbreviations such as “U.S.” do not end it. */
export function firstSentence(text: string): string {
  const end = /(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|No|vs))[.!?][”’"]?(?=\s+[\p{Lu}“"])/u.exec(text);
  return end === null ? text : text.slice(0, end.index + end[0].length);
}
