const ROUNDS_MAX = 100;
const SMALLEST = 2 ** -52;

/**
 * The eigenvalues of a symmetric matrix, largest first: Householder's reduction to three diagonals, then
 * QL steps with implicit shifts (Golub & Van Loan, Matrix Computations, §8.3). About (4/3)·n³ steps. The
 * rows are not changed.
 */
export function symmetricEigenvalues(matrix: readonly ArrayLike<number>[]): Float64Array {
  const { diagonal, beside } = tridiagonal(matrix.map((row) => Float64Array.from(row)));
  for (let at = 0; at < diagonal.length; at += 1) isolate({ diagonal, beside }, at);
  return diagonal.sort().reverse();
}

/** A matrix with three diagonals: beside[i] stands between diagonal[i] and diagonal[i + 1]. */
type Tridiagonal = { diagonal: Float64Array; beside: Float64Array };

function tridiagonal(rows: readonly Float64Array[]): Tridiagonal {
  const size = rows.length;
  const beside = new Float64Array(size);
  for (let step = 0; step + 2 < size; step += 1) {
    const mirror = mirrorOf(rows[step] ?? new Float64Array(0), step + 1);
    if (mirror !== undefined) reflect(rows, mirror);
  }
  for (let at = 0; at + 1 < size; at += 1) beside[at] = rows[at]?.[at + 1] ?? 0;
  return { diagonal: Float64Array.from(rows, (row, at) => row[at] ?? 0), beside };
}

/** The unit vector whose reflection leaves only the first of a row's entries from `first` on. */
function mirrorOf(row: Float64Array, first: number): Float64Array | undefined {
  const vector = row.map((value, at) => (at < first ? 0 : value));
  const rest = vector.reduce((sum, value, at) => (at > first ? sum + value * value : sum), 0);
  if (rest === 0) return undefined;
  const head = vector[first] ?? 0;
  vector[first] = head + (head < 0 ? -1 : 1) * Math.sqrt(head * head + rest);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

/** A ← H·A·H with H = 1 − 2·v·vᵀ, by A − 2·v·wᵀ − 2·w·vᵀ with w = A·v − (vᵀ·A·v)·v. */
function reflect(rows: readonly Float64Array[], mirror: Float64Array): void {
  const image = Float64Array.from(rows, (row) => dot(row, mirror));
  const overlap = dot(image, mirror);
  for (let at = 0; at < image.length; at += 1) {
    image[at] = (image[at] ?? 0) - overlap * (mirror[at] ?? 0);
  }
  rows.forEach((row, at) => {
    const own = 2 * (mirror[at] ?? 0);
    const other = 2 * (image[at] ?? 0);
    for (let column = 0; column < row.length; column += 1) {
      row[column] = (row[column] ?? 0) - own * (image[column] ?? 0) - other * (mirror[column] ?? 0);
    }
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** QL steps until the entry beside `at` is nothing: then diagonal[at] is an eigenvalue. */
function isolate(matrix: Tridiagonal, at: number): void {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const end = blockEnd(matrix, at);
    if (end === at) return;
    qlStep(matrix, at, end);
  }
  throw new Error("the eigenvalues were not found");
}

/** The last row of the block that begins at `at`. */
function blockEnd({ diagonal, beside }: Tridiagonal, at: number): number {
  for (let end = at; end + 1 < diagonal.length; end += 1) {
    const around = Math.abs(diagonal[end] ?? 0) + Math.abs(diagonal[end + 1] ?? 0);
    if (Math.abs(beside[end] ?? 0) <= SMALLEST * around) return end;
  }
  return diagonal.length - 1;
}

function qlStep({ diagonal, beside }: Tridiagonal, start: number, end: number): void {
  const next = (at: number) => diagonal[at] ?? 0;
  const edge = beside[start] ?? 0;
  const half = (next(start + 1) - next(start)) / (2 * edge);
  const root = Math.hypot(half, 1);
  let moved = next(end) - next(start) + edge / (half + (half < 0 ? -root : root));
  let [sine, cosine, carried] = [1, 1, 0];
  for (let at = end - 1; at >= start; at -= 1) {
    const across = sine * (beside[at] ?? 0);
    const along = cosine * (beside[at] ?? 0);
    const length = Math.hypot(across, moved);
    beside[at + 1] = length;
    if (length === 0) {
      diagonal[at + 1] = next(at + 1) - carried;
      beside[end] = 0;
      return;
    }
    sine = across / length;
    cosine = moved / length;
    const above = next(at + 1) - carried;
    const turned = (next(at) - above) * sine + 2 * cosine * along;
    carried = sine * turned;
    diagonal[at + 1] = above + carried;
    moved = cosine * turned - along;
  }
  diagonal[start] = next(start) - carried;
  beside[start] = moved;
  beside[end] = 0;
}
