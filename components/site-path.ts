import { pathIn, readSiteLanguage } from "#core/site-languages.ts";

/** The language of this build; next.config.js puts it in. */
export const siteLanguage = readSiteLanguage(process.env.STANDPOINT_LANGUAGE);

/** A path of the site for a plain link or a request; next/link adds the language's root by itself. */
export function sitePath(path: string): string {
  return pathIn(siteLanguage, path);
}
