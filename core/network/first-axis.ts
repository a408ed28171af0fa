/** One entry of a sparse signed matrix: row, column (counted from 0) and value. */
export type SignedEntry = { row: number; column: number; value: number };

export type FirstAxis = { rows: Float64Array; columns: Float64Array };

const STEPS = 200;
const SETTLED = 1e-10;

/**
 * First axis of a sparse signed matrix (rows × columns): its leading pair of singular vectors, found by power
 * iteration on M·Mᵀ from a fixed start. Rows with like signs in like columns get scores of one sign.
 * The sign as a whole is arbitrary; rows and columns without entries score 0.
 */
export function firstAxis(matrix: {
  rows: number;
  columns: number;
  entries: readonly SignedEntry[];
}): FirstAxis {
  const rows = Float64Array.from({ length: matrix.rows }, (_, row) => 1 + ((row * 7) % 11) / 100);
  const columns = new Float64Array(matrix.columns);
  for (let step = 0; step < STEPS; step += 1) {
    const before = Float64Array.from(rows);
    columns.fill(0);
    for (const { row, column, value } of matrix.entries) {
      columns[column] = (columns[column] ?? 0) + value * (rows[row] ?? 0);
    }
    rows.fill(0);
    for (const { row, column, value } of matrix.entries) {
      rows[row] = (rows[row] ?? 0) + value * (columns[column] ?? 0);
    }
    if (!scaleToUnit(rows)) break;
    if (distance(rows, before) < SETTLED) break;
  }
  scaleToUnit(columns);
  return { rows, columns };
}

/** Divides a vector by its length; false when it has none. */
function scaleToUnit(vector: Float64Array): boolean {
  const length = Math.hypot(...vector);
  if (length < 1e-12) return false;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return true;
}

function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
