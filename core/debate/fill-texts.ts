/** What texts are put in place of: `keys` of a part that stands at `path`. */
type Filling<Key extends string> = {
  /** The translated texts of the part, where there are any. */
  texts: { readonly [One in Key]?: unknown } | undefined;
  keys: readonly Key[];
  path: string;
  /** Paths of texts that have no translation are added here. */
  untranslated: string[];
};

/** The part with its translated texts. A text that the part does not have is not added. */
export function fillTexts<Part extends object, Key extends Extract<keyof Part, string>>(
  part: Part,
  { texts, keys, path, untranslated }: Filling<Key>,
): Part {
  const translated: { [One in Key]?: string } = {};
  for (const key of keys) {
    if (part[key] === undefined) continue;
    const text = texts?.[key];
    if (typeof text === "string") translated[key] = text;
    else untranslated.push(`${path}.${key}`);
  }
  return { ...part, ...translated };
}

/** The same for every entry of a list; its texts stand under the entry's id, its path ends with it. */
export function fillEntries<Part extends { id: string }, Key extends Extract<keyof Part, string>>(
  entries: readonly Part[],
  { texts, keys, path, untranslated }: Omit<Filling<Key>, "texts"> & { texts: ById<Key> },
): Part[] {
  return entries.map((one) =>
    fillTexts(one, {
      texts: textsUnder(texts, one.id),
      keys,
      path: `${path}.${one.id}`,
      untranslated,
    }),
  );
}

type ById<Key extends string> =
  | Readonly<Record<string, { readonly [One in Key]?: unknown }>>
  | undefined;

/** What stands under an id; an id such as "constructor" finds nothing that the file does not hold. */
export function textsUnder<Texts>(
  texts: Readonly<Record<string, Texts>> | undefined,
  id: string,
): Texts | undefined {
  return texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : undefined;
}
