import { siteLocale } from "#components/site-path.ts";

const PLAIN = new Intl.NumberFormat(siteLocale, { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat(siteLocale, { maximumSignificantDigits: 2 });

/** What a sum of rounded numbers may leave of 0. */
const ROUNDING = 1e-9;

/** A number of a network as readers see it: two decimals, of numbers below 0.1 two digits; files hold all. */
export function formatWeight(value: number): string {
  if (Math.abs(value) < ROUNDING) return "0";
  const text = (Math.abs(value) < 0.1 ? SMALL : PLAIN).format(value);
  return text.replace("-", "−");
}
