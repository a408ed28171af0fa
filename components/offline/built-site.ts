import type { SiteLanguage } from "#core/site-languages.ts";

/** What a worker is made for: one build of the site in one language. */
export type BuiltSite = { build: string; language: SiteLanguage };

const PARTS = ["files", "pages"] as const;
type Part = (typeof PARTS)[number];

/** The name of the cache that holds a part of a build: "standpoint-es-4f0c…-pages". */
export function cacheName({ build, language }: BuiltSite, part: Part): string {
  return `${startOf(language)}${build}-${part}`;
}

/** Whether a cache was made by this site's worker in this language, for another build. */
export function isOutdated(name: string, site: BuiltSite): boolean {
  return (
    name.startsWith(startOf(site.language)) &&
    PARTS.some((part) => name.endsWith(`-${part}`)) &&
    PARTS.every((part) => name !== cacheName(site, part))
  );
}

/** Whether a cache of that name holds pages in a language, of whatever build. */
export function holdsPages(name: string, language: SiteLanguage): boolean {
  return name.startsWith(startOf(language)) && name.endsWith("-pages");
}

function startOf(language: SiteLanguage): string {
  return `standpoint-${language}-`;
}
