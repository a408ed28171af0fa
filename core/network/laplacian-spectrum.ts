import { type PairMatrix, pairPlace } from "./project-rows.ts";
import { symmetricEigenvalues } from "./symmetric-eigenvalues.ts";

/**
 * The shape of a network as numbers that do not depend on names or on the sum of its weights: eigenvalues
 * of the Laplacian D − A (A: weights, negative ones taken as 0; D: row sums), largest first, divided by their
 * sum. All 0 for a network without ties. Example: the path of three nodes has 3, 1, 0, so 0.75, 0.25, 0.
 */
export function laplacianSpectrum(ties: PairMatrix): Float64Array {
  const { size, cells } = ties;
  const laplacian = Array.from({ length: size }, () => new Float64Array(size));
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const weight = Math.max(0, cells[pairPlace(size, row, column)] ?? 0);
      sum += 2 * weight;
      add(laplacian, { row, column, value: -weight });
      add(laplacian, { row: column, column: row, value: -weight });
      add(laplacian, { row, column: row, value: weight });
      add(laplacian, { row: column, column, value: weight });
    }
  }
  if (sum === 0) return new Float64Array(size);
  return symmetricEigenvalues(laplacian).map((value) => value / sum);
}

function add(
  rows: readonly Float64Array[],
  at: { row: number; column: number; value: number },
): void {
  const line = rows[at.row];
  if (line) line[at.column] = (line[at.column] ?? 0) + at.value;
}

/** Σ |difference| of two spectra of equal length: 0 for networks of one shape, at most 2. */
export function spectralDistance(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);
}
