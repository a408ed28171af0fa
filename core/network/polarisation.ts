import type { Measured } from "./measured.ts";
import { type PairMatrix, pairPlace } from "./project-rows.ts";

/** Agreement and disagreement of the same nodes, and the camp of each; undefined: in none, left out. */
export type Divided = {
  congruence: PairMatrix;
  conflict: PairMatrix;
  campOf: readonly (number | undefined)[];
};

/** How much of the agreement lies inside camps, and of the disagreement between them; 0..1 each. */
export type PolarisationFacts = {
  agreement: { inside: number; between: number };
  disagreement: { inside: number; between: number };
};

/**
 * Polarisation: the share of all ties that fit a divided debate, (C inside camps + X between camps) / (C + X),
 * with C agreement (congruence) and X disagreement (conflict). 1: everybody agrees with their own camp only
 * and disagrees with the others only. It counts what the quality function of Leifeld's `dna_polarization`
 * (DNA 3.1) compares with, but rises with polarisation. Example: of agreement 3 inside and 1 between, of
 * disagreement 1 inside and 5 between, (3 + 5) / 10 = 0.8.
 */
export function polarisation({
  congruence,
  conflict,
  campOf,
}: Divided): Measured<PolarisationFacts> {
  if (new Set(campOf.filter((camp) => camp !== undefined)).size < 2) {
    return { defined: false, reason: "there are fewer than two camps" };
  }
  const agreement = parted(congruence, campOf);
  const disagreement = parted(conflict, campOf);
  const fitting = agreement.inside + disagreement.between;
  const all = fitting + agreement.between + disagreement.inside;
  if (all === 0) {
    return { defined: false, reason: "no two members of camps agree or disagree on anything" };
  }
  return { defined: true, value: fitting / all, agreement, disagreement };
}

function parted(ties: PairMatrix, campOf: Divided["campOf"]): { inside: number; between: number } {
  const sums = { inside: 0, between: 0 };
  for (let row = 0; row < ties.size; row += 1) {
    for (let column = row + 1; column < ties.size; column += 1) {
      const own = campOf[row];
      const other = campOf[column];
      if (own === undefined || other === undefined) continue;
      const weight = ties.cells[pairPlace(ties.size, row, column)] ?? 0;
      sums[own === other ? "inside" : "between"] += weight;
    }
  }
  return sums;
}
