import { siteLocale } from "#components/site-path.ts";

const names = new Intl.DisplayNames(siteLocale, { type: "region" });

/** "SV" → "El Salvador". A code that is not known stays as it is. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
