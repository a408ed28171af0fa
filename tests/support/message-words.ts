const METHODS = ["at", "filter", "join", "map", "slice", "toLowerCase", "toString"];

/**
 * What a function of words is called with: every part of it writes its own name in ⟦brackets⟧, and what
 * is done with it as a list or a text leaves it as it is.
 */
function placeholder(name: string): unknown {
  return new Proxy(() => placeholder(name), {
    get(_, key) {
      if (key === Symbol.toPrimitive) return () => `⟦${name}⟧`;
      return placeholder(METHODS.includes(String(key)) ? name : `${name}.${String(key)}`);
    },
  });
}

/** Every text of a section by its path; what a function says has placeholders in it. */
export function textsOf(words: unknown, path = ""): [path: string, text: string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const values = Array.from({ length: words.length }, (_, place) => placeholder(String(place)));
    const said: unknown = words(...values);
    return textsOf(typeof said === "function" ? `${said}` : said, path);
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    textsOf(value, path === "" ? key : `${path}.${key}`),
  );
}
