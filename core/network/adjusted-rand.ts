import type { Measured } from "./measured.ts";

/**
 * How alike two divisions of the same nodes are, corrected for chance: the adjusted Rand index (Hubert &
 * Arabie 1985, doi 10.1007/BF01908075). 1: the same division; about 0: no more alike than by chance; it may
 * be negative. With pairs(n) = n(n − 1)/2: (Σ pairs(n_ij) − e) / ((Σ pairs(a_i) + Σ pairs(b_j))/2 − e),
 * e = Σ pairs(a_i) · Σ pairs(b_j) / pairs(n). Example: {1 2 3}{4 5 6} and {1 2}{3 4 5 6} give 12/37.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): Measured {
  const size = one.length;
  if (size < 2) return { defined: false, reason: "fewer than two nodes are in both divisions" };
  const ofOne = new Map<string, number>();
  const ofOther = new Map<string, number>();
  const ofBoth = new Map<string, number>();
  for (let node = 0; node < size; node += 1) {
    count(ofOne, `${one[node]}`);
    count(ofOther, `${other[node]}`);
    count(ofBoth, `${one[node]} ${other[node]}`);
  }
  const [a, b] = [pairsIn(ofOne), pairsIn(ofOther)];
  const expected = (a * b) / pairs(size);
  const most = (a + b) / 2;
  if (most === expected) {
    const reason =
      "both divisions put all nodes together or each alone: there is nothing to compare with chance";
    return { defined: false, reason };
  }
  return { defined: true, value: (pairsIn(ofBoth) - expected) / (most - expected) };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
