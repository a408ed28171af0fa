import { coverageMessages as words } from "#components/messages/coverage.ts";

/** A share (0..1) as a whole per cent that is neither 0 nor 100 while something is left on either side. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && share < 1) return words.percent(Math.min(99, Math.max(1, rounded)));
  return words.percent(rounded);
}
