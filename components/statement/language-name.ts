import { siteLocale } from "#components/site-path.ts";

const names = new Intl.DisplayNames(siteLocale, { type: "language" });

/** "es" → "Spanish". A tag that is not known stays as it is. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
