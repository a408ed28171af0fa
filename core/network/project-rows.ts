import type { Incidence } from "./incidence.ts";

/**
 * A symmetric matrix without diagonal: the upper triangle, row by row. Cell (x, y) with x < y stands at
 * `pairPlace(size, x, y)`. The diagonal is 0 and is not stored.
 */
export type PairMatrix = { size: number; cells: Float64Array };

/** Place of the pair (row, column), row < column, in the cells of a PairMatrix. */
export function pairPlace(size: number, row: number, column: number): number {
  return (row * (2 * size - row - 1)) / 2 + column - row - 1;
}

/**
 * How the sums of one row are kept: sums[y], for every later row y, goes to kept[y − row − 1], divided by
 * whatever a normalization asks for.
 */
export type KeepRow = (row: number, sums: Float64Array, kept: Float64Array) => void;

/** Keeps the sums as they are. */
function keepSums(row: number, sums: Float64Array, kept: Float64Array): void {
  kept.set(sums.subarray(row + 1));
}

/**
 * Ties of rows through shared columns: cell (x, y) = Σ over columns j, levels p and q of
 * a[x][j][p] · a[y][j][q] · factor[p · levels + q]. `factor` is symmetric. Each row is summed straight
 * into its place of the triangle, visiting only what occurs (the row accumulator of Gustavson 1978,
 * doi 10.1145/355791.355796).
 */
export function projectRows(
  incidence: Incidence,
  factor: Float64Array,
  keep: KeepRow = keepSums,
): PairMatrix {
  const { rows, rowStart, keyOfEntry, keyStart } = incidence;
  const cells = new Float64Array((rows * (rows - 1)) / 2);
  // Per key, the first member after the rows done so far: pairs are met once, from their lower row.
  const later = keyStart.slice();
  // Sums of one row by the other row's number: small enough to stay in the processor's cache.
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const end = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < end; at += 1) {
      const key = keyOfEntry[at] ?? 0;
      later[key] = (later[key] ?? 0) + 1;
    }
    for (let at = rowStart[row] ?? 0; at < end; at += 1) {
      addEntry(incidence, { entry: at, factor, later, sums });
    }
    const start = pairPlace(rows, row, row + 1);
    keep(row, sums, cells.subarray(start, start + rows - row - 1));
    sums.fill(0);
  }
  return { size: rows, cells };
}

type Adding = { entry: number; factor: Float64Array; later: Uint32Array; sums: Float64Array };

/** Adds to a row's sums what one of its entries shares with every later row. */
function addEntry(incidence: Incidence, { entry, factor, later, sums }: Adding): void {
  const { levels, keyOfEntry, amountOfEntry, keyStart, rowOfMember, amountOfMember } = incidence;
  const key = keyOfEntry[entry] ?? 0;
  const amount = amountOfEntry[entry] ?? 0;
  const level = key % levels;
  for (let other = 0; other < levels; other += 1) {
    const share = amount * (factor[level * levels + other] ?? 0);
    if (share === 0) continue;
    const met = key - level + other;
    const until = keyStart[met + 1] ?? 0;
    for (let member = later[met] ?? 0; member < until; member += 1) {
      const row = rowOfMember[member] ?? 0;
      sums[row] = (sums[row] ?? 0) + share * (amountOfMember[member] ?? 0);
    }
  }
}

/**
 * Sum of both amounts over the keys that two rows share: cell (x, y) = Σ a[x][k] + a[y][k] over the keys k
 * with a[x][k] > 0 and a[y][k] > 0.
 */
export function sumShared(incidence: Incidence): PairMatrix {
  const { rows, columns, levels, keyStart, rowOfMember, amountOfMember } = incidence;
  const cells = new Float64Array((rows * (rows - 1)) / 2);
  for (let key = 0; key < columns * levels; key += 1) {
    const end = keyStart[key + 1] ?? 0;
    for (let one = keyStart[key] ?? 0; one < end; one += 1) {
      for (let other = one + 1; other < end; other += 1) {
        const place = pairPlace(rows, rowOfMember[one] ?? 0, rowOfMember[other] ?? 0);
        const sum = (amountOfMember[one] ?? 0) + (amountOfMember[other] ?? 0);
        cells[place] = (cells[place] ?? 0) + sum;
      }
    }
  }
  return { size: rows, cells };
}
