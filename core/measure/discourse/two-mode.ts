import type { Incidence } from "#core/network/incidence.ts";
import { rowTotals } from "#core/network/incidence.ts";
import type { NetworkKind } from "./network-settings.ts";

type TwoMode = Extract<NetworkKind, { network: "twomode" }>;
export type TwoModeSettings = Pick<TwoMode, "aggregation" | "normalization"> & {
  grades: readonly number[] | undefined;
};

/**
 * Cells of a two-mode network (methods §2.3). ignore: number of statements. subtract: sum of the stances
 * (support minus oppose, or Σ grade · count). combine: which levels occur, as one bit each, the highest
 * level being the lowest bit: of two stances 1 only support, 2 only oppose, 3 both.
 * activity divides a row, prominence a column: by its sum (ignore), its number of ties (combine) or its
 * number of statements (subtract); 0 where that is 0.
 */
export function twoModeCells(incidence: Incidence, settings: TwoModeSettings): Float64Array[] {
  const { rows, columns, levels, rowStart, keyOfEntry, amountOfEntry } = incidence;
  const worth = worthOf(levels, settings);
  const combine = settings.aggregation === "combine";
  const cells = Array.from({ length: rows }, (_, row) => {
    const line = new Float64Array(columns);
    const end = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < end; at += 1) {
      const key = keyOfEntry[at] ?? 0;
      const column = Math.floor(key / levels);
      const amount = combine ? 1 : (amountOfEntry[at] ?? 0);
      line[column] = (line[column] ?? 0) + amount * (worth[key % levels] ?? 0);
    }
    return line;
  });
  if (settings.normalization === "activity") divideRows(cells, rowDivisors(incidence, settings));
  if (settings.normalization === "prominence") {
    const divisors = columnDivisors(incidence, settings);
    for (const line of cells) divideEach(line, divisors);
  }
  return cells;
}

/** What one statement of each level adds to a cell. */
function worthOf(levels: number, { aggregation, grades }: TwoModeSettings): number[] {
  const numbers = Array.from({ length: levels }, (_, level) => level);
  if (aggregation === "combine") return numbers.map((level) => 2 ** (levels - 1 - level));
  if (aggregation === "subtract" && grades !== undefined) return [...grades];
  return numbers.map(() => 1);
}

function rowDivisors(incidence: Incidence, { aggregation }: TwoModeSettings): Float64Array {
  if (aggregation !== "combine") return rowTotals(incidence);
  const { rows, levels, rowStart, keyOfEntry } = incidence;
  return Float64Array.from({ length: rows }, (_, row) => {
    const keys = keyOfEntry.subarray(rowStart[row], rowStart[row + 1]);
    return new Set(Array.from(keys, (key) => Math.floor(key / levels))).size;
  });
}

function columnDivisors(incidence: Incidence, { aggregation }: TwoModeSettings): Float64Array {
  const { columns, levels, keyStart, rowOfMember, amountOfMember } = incidence;
  return Float64Array.from({ length: columns }, (_, column) => {
    const from = keyStart[column * levels];
    const to = keyStart[(column + 1) * levels];
    if (aggregation === "combine") return new Set(rowOfMember.subarray(from, to)).size;
    return amountOfMember.subarray(from, to).reduce((sum, amount) => sum + amount, 0);
  });
}

function divideRows(cells: readonly Float64Array[], divisors: Float64Array): void {
  cells.forEach((line, row) => {
    const divisor = divisors[row] ?? 0;
    for (let at = 0; at < line.length; at += 1) line[at] = quotient(line[at] ?? 0, divisor);
  });
}

function divideEach(line: Float64Array, divisors: Float64Array): void {
  for (let at = 0; at < line.length; at += 1) line[at] = quotient(line[at] ?? 0, divisors[at] ?? 0);
}

function quotient(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}
