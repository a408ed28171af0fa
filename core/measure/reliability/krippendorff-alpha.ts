import type { Measured } from "#core/network/measured.ts";

/** The codes that one unit got, one per coder who coded it, as numbers; their order matters for ordinal. */
export type CodedUnit = readonly number[];

export type AlphaFacts = {
  /** Units with two codes or more, and the codes on them. */
  units: number;
  codes: number;
};

/**
 * Krippendorff's alpha (Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”): 1 − Do / De over
 * units with m ≥ 2 codes, n codes in all. Do = (1/n) Σ_units 1/(m − 1) Σ_i≠j δ²; De = 1/(n(n − 1)) Σ_c Σ_k
 * n_c n_k δ². nominal: δ² = 1 for different codes. ordinal: δ² = (Σ_g=c..k n_g − (n_c + n_k)/2)², so that
 * codes are as far apart as there are codes between them. 1: full agreement; 0: as by chance.
 * Example: two coders, ten units, 0100000010 and 1110010000: 2/21.
 */
export function krippendorffAlpha(
  units: readonly CodedUnit[],
  metric: "nominal" | "ordinal",
): Measured<AlphaFacts> {
  const paired = units.filter((codes) => codes.length >= 2);
  if (paired.length === 0) return undefinedBecause(units);
  const counts = new Map<number, number>();
  for (const code of paired.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size === 1) {
    const reason = "all codes were the same: there is nothing to correct for chance";
    return { defined: false, reason };
  }
  const codes = [...counts.keys()].sort((a, b) => a - b);
  const n = paired.flat().length;
  const apart = metric === "nominal" ? nominal : ordinalDistance(codes, counts);
  const observed = paired.reduce((sum, unit) => sum + disagreementIn(unit, apart), 0) / n;
  let expected = 0;
  for (const one of codes) {
    for (const other of codes) {
      expected += (counts.get(one) ?? 0) * (counts.get(other) ?? 0) * apart(one, other);
    }
  }
  const value = 1 - observed / (expected / (n * (n - 1)));
  return { defined: true, value, units: paired.length, codes: n };
}

function undefinedBecause(units: readonly CodedUnit[]): Measured<AlphaFacts> {
  const reason = units.some((codes) => codes.length > 0)
    ? "no unit was coded by two coders: there is nothing to compare"
    : "nothing was coded";
  return { defined: false, reason };
}

type Distance = (one: number, other: number) => number;

function disagreementIn(unit: CodedUnit, apart: Distance): number {
  let sum = 0;
  for (const one of unit) for (const other of unit) sum += apart(one, other);
  return sum / (unit.length - 1);
}

function nominal(one: number, other: number): number {
  return one === other ? 0 : 1;
}

function ordinalDistance(codes: readonly number[], counts: ReadonlyMap<number, number>): Distance {
  // Codes below each code, its own half included: the distance is the difference.
  const middles = new Map<number, number>();
  let below = 0;
  for (const code of codes) {
    const own = counts.get(code) ?? 0;
    middles.set(code, below + own / 2);
    below += own;
  }
  return (one, other) => ((middles.get(one) ?? 0) - (middles.get(other) ?? 0)) ** 2;
}
