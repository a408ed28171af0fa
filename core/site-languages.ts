/** The languages of the interface, each with its own name. The first has the root of the site. */
export const SITE_LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
] as const;

export type SiteLanguage = (typeof SITE_LANGUAGES)[number]["tag"];

/** The language with this tag; the first one for any other text. */
export function readSiteLanguage(tag: string | undefined): SiteLanguage {
  return SITE_LANGUAGES.find((known) => known.tag === tag)?.tag ?? SITE_LANGUAGES[0].tag;
}

/** What stands before every path of a language: "" for the first, "/es" for Spanish. */
function rootOf(language: SiteLanguage): string {
  return language === SITE_LANGUAGES[0].tag ? "" : `/${language}`;
}

/** The address of a page in a language, from the root of the site: "/methods" is "/es/methods" in Spanish. */
export function pathIn(language: SiteLanguage, path: string): string {
  const root = rootOf(language);
  return path === "/" && root !== "" ? root : root + path;
}

/** The language whose pages have this address, and the path without its root. */
export function splitPath(address: string): { language: SiteLanguage; path: string } {
  for (const { tag } of SITE_LANGUAGES) {
    const root = rootOf(tag);
    if (root === "" || !(address === root || address.startsWith(`${root}/`))) continue;
    const path = address.slice(root.length);
    return { language: tag, path: path === "" ? "/" : path };
  }
  return { language: SITE_LANGUAGES[0].tag, path: address };
}
