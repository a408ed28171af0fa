import { siteLocale } from "#components/site-path.ts";

const twoPlaces = new Intl.NumberFormat(siteLocale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A measure with two decimal places: 0.5 → "0.50". */
export function formatMeasure(value: number): string {
  return twoPlaces.format(value);
}
