/** One entry of a sparse signed matrix: row, column (counted from 0) and value. */
export type SignedEntry = { row: number; column: number; value: number };

/** Scores of the rows and of the columns on one axis, each a vector of length 1 (or 0 when nothing is left). */
export type Axis = { rows: Float64Array; columns: Float64Array; strength: number };

type SignedMatrix = { rows: number; columns: number; entries: readonly SignedEntry[] };

const STEPS = 200;
const SETTLED = 1e-9;
const NOTHING = 1e-12;

/**
 * First axis of a sparse signed matrix (rows × columns): its leading pair of singular vectors, found by power
 * iteration on M·Mᵀ from a fixed start. Rows with like signs in like columns get scores of one sign.
 * The sign as a whole is arbitrary; rows and columns without entries score 0.
 */
export function firstAxis(matrix: SignedMatrix): Axis {
  return nextAxis(matrix, []);
}

/** The first axes of a sparse signed matrix, strongest first, each at right angles to those before it. */
export function firstAxes(matrix: SignedMatrix, count: number): Axis[] {
  const axes: Axis[] = [];
  while (axes.length < count) axes.push(nextAxis(matrix, axes));
  return axes;
}

/**
 * The first of the axes on which the scores of all rows add up to 0: what rows differ in, without what most of
 * them have in common (the principal components). Where camps share much, the first axis of all shows that.
 */
export function contrastingAxes(matrix: SignedMatrix, count: number): Axis[] {
  const even = { rows: new Float64Array(matrix.rows).fill(1 / Math.sqrt(matrix.rows)) };
  const axes: Axis[] = [];
  while (axes.length < count) axes.push(nextAxis(matrix, [even, ...axes]));
  return axes;
}

function nextAxis(matrix: SignedMatrix, found: readonly Pick<Axis, "rows">[]): Axis {
  const rows = Float64Array.from({ length: matrix.rows }, (_, row) => 1 + ((row * 7) % 11) / 100);
  const columns = new Float64Array(matrix.columns);
  const before = new Float64Array(matrix.rows);
  const cells = cellsOf(matrix.entries);
  let strength = 0;
  for (const axis of found) takeAway(rows, axis.rows);
  for (let step = 0; step < STEPS; step += 1) {
    scaleToUnit(rows);
    before.set(rows);
    columns.fill(0);
    carry(cells.value, { from: rows, by: cells.rowOf, to: columns, into: cells.columnOf });
    rows.fill(0);
    carry(cells.value, { from: columns, by: cells.columnOf, to: rows, into: cells.rowOf });
    for (const axis of found) takeAway(rows, axis.rows);
    strength = Math.sqrt(scaleToUnit(rows));
    if (strength < NOTHING || distance(rows, before) < SETTLED) break;
  }
  scaleToUnit(columns);
  return { rows, columns, strength };
}

/** The entries as columns of numbers: several times quicker to go through than objects. */
function cellsOf(entries: readonly SignedEntry[]) {
  return {
    rowOf: Uint32Array.from(entries, ({ row }) => row),
    columnOf: Uint32Array.from(entries, ({ column }) => column),
    value: Float64Array.from(entries, ({ value }) => value),
  };
}

type Way = { from: Float64Array; by: Uint32Array; to: Float64Array; into: Uint32Array };

/** Adds to one vector what the entries make of the other. */
function carry(value: Float64Array, { from, by, to, into }: Way): void {
  for (let at = 0; at < value.length; at += 1) {
    const target = into[at] ?? 0;
    to[target] = (to[target] ?? 0) + (value[at] ?? 0) * (from[by[at] ?? 0] ?? 0);
  }
}

/** Removes from a vector its part along a vector of length 1. */
function takeAway(vector: Float64Array, along: Float64Array): void {
  let product = 0;
  for (let at = 0; at < vector.length; at += 1) product += (vector[at] ?? 0) * (along[at] ?? 0);
  for (let at = 0; at < vector.length; at += 1) {
    vector[at] = (vector[at] ?? 0) - product * (along[at] ?? 0);
  }
}

/** Divides a vector by its length (a vanishing one becomes 0); returns the length. */
function scaleToUnit(vector: Float64Array): number {
  let squares = 0;
  for (const each of vector) squares += each * each;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) {
    vector[at] = length < NOTHING ? 0 : (vector[at] ?? 0) / length;
  }
  return length;
}

function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
