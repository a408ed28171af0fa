import { siteLocale } from "#components/site-path.ts";

const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(siteLocale, options);

const WHOLE = number({ maximumFractionDigits: 0 });
const TWO_PLACES = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What a sum of rounded numbers may leave of 0, or of a whole number. */
const ROUNDING = 1e-9;

/** How the numbers of one table are written, so that they stand one under the other. */
export type WeightFormat = (value: number) => string;

/** Whole numbers as they are; as soon as one is not whole, all with two decimals. Files hold every digit. */
export function weightFormat(values: Iterable<number>): WeightFormat {
  for (const value of values) {
    if (Math.abs(value - Math.round(value)) > ROUNDING) return formatWeight;
  }
  return (value) => minus(WHOLE.format(value));
}

/** Two decimals; what would be 0.00 without being 0 is “≈0”. */
export function formatWeight(value: number): string {
  const size = Math.abs(value);
  if (size < ROUNDING) return "0";
  return size < 0.005 ? "≈0" : minus(TWO_PLACES.format(value));
}

function minus(text: string): string {
  return text.replace("-", "−");
}
