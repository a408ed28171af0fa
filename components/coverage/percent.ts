import { coverageMessages as words } from "#components/messages/coverage.ts";

/** A share (0..1) as a whole per cent that is neither 0 nor 100 while something is left on either side. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return words.percentUnder;
  if (share < 1 && share > 0.99) return words.percentOver;
  return words.percent(Math.round(share * 100));
}
