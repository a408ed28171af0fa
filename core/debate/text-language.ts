/**
 * What a part of a debate keeps of its original, for readers of another language: the `language` of the
 * `texts` that are not translated (without `texts`: of all its texts), and the `names` it has there.
 */
export type OriginalMark = {
  language: string;
  texts?: readonly string[];
  names?: readonly string[];
};

// No id and no field of the format is written like this.
const MARK = "originalTexts";
type Marked = { [MARK]?: OriginalMark };

/** The part with more of its original kept. */
export function markOriginal<Part extends object>(part: Part, more: OriginalMark): Part & Marked {
  const original = (part as Marked)[MARK];
  return { ...part, [MARK]: { ...original, ...more } };
}

/** The mark of a part, to be spread into a model that shows its texts under the same keys. */
export function keepOriginal(part: object): Marked {
  const original = (part as Marked)[MARK];
  return original === undefined ? {} : { [MARK]: original };
}

/** The language of a part's text, where it is not that of the readers. Nested texts have dotted keys. */
export function textLanguage(part: object, key: string): string | undefined {
  const original = (part as Marked)[MARK];
  if (original === undefined) return undefined;
  const { language, texts } = original;
  return texts === undefined || texts.includes(key) ? language : undefined;
}

/** What a translated part is called in the language of its debate. */
export function originalNames(part: object): readonly string[] {
  return (part as Marked)[MARK]?.names ?? [];
}

/** For JSON.stringify: leaves out the marks, which are no part of the debate format. */
export function withoutMarks(key: string, value: unknown): unknown {
  return key === MARK ? undefined : value;
}
