import { siteLanguage } from "#components/site-path.ts";
import { splitPath } from "#core/site-languages.ts";
import { holdsPages } from "./built-site.ts";
import { keptDebates } from "./kept-paths.ts";

/** The ids of the debates that this browser keeps in the language of the page. */
export async function listKeptDebates(): Promise<string[]> {
  if (!("caches" in window)) return [];
  const names = await caches.keys();
  const kept = await Promise.all(
    names
      .filter((name) => holdsPages(name, siteLanguage))
      .map(async (name) => (await caches.open(name)).keys()),
  );
  return keptDebates(kept.flat().map(({ url }) => splitPath(new URL(url).pathname).path));
}
