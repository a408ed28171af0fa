import { pathIn, readSiteLanguage } from "#core/site-languages.ts";

/** The language of this build; next.config.js puts it in. */
export const siteLanguage = readSiteLanguage(process.env.STANDPOINT_LANGUAGE);

/** How dates, numbers and the names of countries are written. */
export const siteLocale = { en: "en-GB", es: "es-419" }[siteLanguage];

/** A path of the site for a plain link or a request; next/link adds the language's root by itself. */
export function sitePath(path: string): string {
  return pathIn(siteLanguage, path);
}
