import type { Selection, Tally } from "#core/explore/selection.ts";
import { coverage } from "#core/measure/coverage.ts";
import { type CoderReliability, coderReliability } from "./coder-reliability.ts";
import { type CoverageGaps, coverageGaps } from "./coverage-gaps.ts";
import { type CoverageOrigins, coverageOrigins } from "./coverage-origins.ts";
import { type StanceShares, stanceShares } from "./stance-shares.ts";
import { type ThinEvidence, thinEvidence } from "./thin-evidence.ts";

export type CoverageModel = {
  shown: Tally;
  total: Tally;
  gaps: CoverageGaps;
  origins: CoverageOrigins;
  thin: ThinEvidence;
  stances: readonly StanceShares[];
  coders: CoderReliability;
};

/**
 * What the statements shown cover, what they rest on and how surely they were coded. It compares the
 * data with themselves: what was said and never found is in none of these numbers.
 */
export function coverageModel(selection: Selection): CoverageModel {
  const { index, statements, shown, total } = selection;
  const covered = coverage(index, statements);
  return {
    shown,
    total,
    gaps: coverageGaps(selection, covered),
    origins: coverageOrigins(selection, covered),
    thin: thinEvidence(selection, covered),
    stances: stanceShares(selection),
    coders: coderReliability(selection),
  };
}
