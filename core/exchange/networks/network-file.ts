/** A network as it leaves for another program, with the settings it was computed with. */
export type NetworkFile = {
  rows: readonly string[];
  columns: readonly string[];
  /** matrix[i][j] ties rows[i] to columns[j]. */
  matrix: readonly ArrayLike<number>[];
  /** True: rows and columns are the same nodes and the matrix is symmetric. */
  oneMode: boolean;
  /** What a row is (“actor”), and a column. */
  rowMode: string;
  columnMode: string;
  /** Every setting by its name, as words. */
  settings: Readonly<Record<string, string>>;
};

/** One tie: the numbers of its row and column, and its weight, which is not 0. */
export type NetworkTie = { row: number; column: number; weight: number };

/** Every tie once: of a one-mode network the upper half with the diagonal. Cells of 0 are no ties. */
export function* networkTies({ columns, matrix, oneMode }: NetworkFile): Generator<NetworkTie> {
  for (const [row, line] of matrix.entries()) {
    for (let column = oneMode ? row : 0; column < columns.length; column += 1) {
      const weight = line[column] ?? 0;
      if (weight !== 0) yield { row, column, weight };
    }
  }
}

/** The settings in one line: `network: actors; aggregation: subtract; …`. */
export function settingsLine(settings: NetworkFile["settings"]): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}
