import type { DataProblem, WindowProblem } from "#core/measure/discourse/data-problem.ts";
import type { DiscourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import type { MethodProblem } from "#core/measure/discourse/method-problem.ts";

/** The middle and both ends of a window, in milliseconds since 1970-01-01, UTC. */
export type Moment = { start: number; middle: number; stop: number };

/** A tie between row and column by their numbers. */
type ShownTie = { row: number; column: number; weight: number };

/** What a reader sees of a discourse network: all of a small one, the strongest ties of any. */
export type ShownNetwork = {
  rows: readonly string[];
  columns: readonly string[];
  /** True: rows and columns are the same nodes. */
  oneMode: boolean;
  /** matrix[i][j] ties rows[i] to columns[j]; undefined where that would be too many cells to read. */
  matrix: readonly Float64Array[] | undefined;
  /** The strongest ties, whatever their sign, the strongest first; each once. */
  strongest: readonly ShownTie[];
  /** How many ties there are, and how many pairs could be tied. */
  ties: number;
  pairs: number;
  /** Numbers (ranks) of the statements that count, oldest first. */
  used: Uint32Array;
  /** The same of all time, whatever window is shown: what measures are worked out from. */
  measured: Uint32Array;
  /** How many statements with a stance do not count: equal to another one, without an organization, or outside the window. */
  left: { repeated: number; blank: number; outside: number };
  /** The windows of a series; empty without one. */
  moments: readonly Moment[];
  /** The place of the window shown among the moments, from 0. */
  at: number;
};

/** Why there is no network. */
export type ResearchProblem = MethodProblem | DataProblem | WindowProblem;

export type NetworkAnswer =
  | { ok: true; network: ShownNetwork }
  | { ok: false; problem: ResearchProblem };

/** Up to so many cells (60 × 60), a matrix can be read. */
export const MATRIX_CELLS_MAX = 3600;
/** So many ties are listed at most; files hold all. */
export const TIES_MAX = 1000;

/** The ties of a network, the strongest first, at most TIES_MAX of them; how many ties and pairs there are. */
export function strongestTies(
  { rows, columns, matrix }: Pick<DiscourseNetwork, "rows" | "columns" | "matrix">,
  oneMode: boolean,
): Pick<ShownNetwork, "strongest" | "ties" | "pairs"> {
  const found: ShownTie[] = [];
  let ties = 0;
  let least = 0;
  matrix.forEach((line, row) => {
    for (let column = oneMode ? row : 0; column < columns.length; column += 1) {
      const weight = line[column] ?? 0;
      if (weight === 0) continue;
      ties += 1;
      if (Math.abs(weight) < least) continue;
      found.push({ row, column, weight });
      if (found.length >= 4 * TIES_MAX) least = keepStrongest(found);
    }
  });
  keepStrongest(found);
  const size = rows.length;
  const pairs = oneMode ? (size * size - size) / 2 : size * columns.length;
  return { strongest: found, ties, pairs };
}

/** Sorts the ties and drops all but the strongest; the strength of the weakest that stays. */
function keepStrongest(ties: ShownTie[]): number {
  ties.sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.row - b.row || a.column - b.column,
  );
  ties.length = Math.min(ties.length, TIES_MAX);
  return Math.abs(ties.at(-1)?.weight ?? 0);
}
