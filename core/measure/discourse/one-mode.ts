import { type Incidence, rowTotals } from "#core/network/incidence.ts";
import {
  type KeepRow,
  type PairMatrix,
  pairPlace,
  projectRows,
  sumShared,
} from "#core/network/project-rows.ts";
import type { NetworkKind } from "./network-settings.ts";

type OneMode = Extract<NetworkKind, { network: "onemode" }>;
export type OneModeSettings = Pick<OneMode, "aggregation" | "normalization"> & {
  /** The grades of the stance, ascending; undefined for a text qualifier or none. */
  grades: readonly number[] | undefined;
  /** Statements of each row, when they are not the sum of its amounts. */
  activity?: Float64Array;
};

/** The cells of a one-mode network as full rows: symmetric, with a diagonal of 0. */
export function oneModeCells(incidence: Incidence, settings: OneModeSettings): Float64Array[] {
  return fullRows(oneModePairs(incidence, settings));
}

/**
 * Ties of rows through shared columns (methods §2.4). With t = a row's statements on a column and D the
 * distance of two grades over the range of the scale (1 for support against oppose, 0 on a scale of one
 * grade): ignore Σ t·t; congruence Σ a·a·(1 − D); conflict Σ a·a·D; subtract congruence − conflict.
 * For texts: congruence Σ a·a over equal texts; conflict the statements on what only one of both mentions.
 * average divides by the mean number of statements of both, cosine by their product, jaccard by unmatched
 * plus matched mentions; 0 where that is 0.
 */
export function oneModePairs(incidence: Incidence, settings: OneModeSettings): PairMatrix {
  const { aggregation, normalization, grades, activity = rowTotals(incidence) } = settings;
  const isText = grades === undefined && aggregation !== "ignore";
  const summed =
    isText && aggregation !== "congruence"
      ? textConflict(incidence, { activity, subtract: aggregation === "subtract" })
      : undefined;
  const divide = divisorOf(incidence, { normalization, activity });
  if (summed === undefined) {
    return projectRows(incidence, factorOf(incidence.levels, settings), divide);
  }
  if (divide !== undefined) keepRows(summed, divide);
  return summed;
}

/** What a pair of statements with two levels adds to a tie, as a square of levels. */
export function factorOf(levels: number, settings: OneModeSettings): Float64Array {
  const { aggregation, grades } = settings;
  const range = grades === undefined ? 0 : (grades.at(-1) ?? 0) - (grades[0] ?? 0);
  return Float64Array.from({ length: levels * levels }, (_, at) => {
    const one = Math.floor(at / levels);
    const other = at % levels;
    if (aggregation === "ignore") return 1;
    if (grades === undefined) return one === other ? 1 : 0;
    const apart = range === 0 ? 0 : Math.abs((grades[one] ?? 0) - (grades[other] ?? 0)) / range;
    if (aggregation === "congruence") return 1 - apart;
    return aggregation === "conflict" ? apart : 1 - 2 * apart;
  });
}

/** For texts: conflict counts unmatched mentions, act(x) + act(y) − Σ over shared texts of both counts. */
function textConflict(
  incidence: Incidence,
  { activity, subtract }: { activity: Float64Array; subtract: boolean },
): PairMatrix {
  const shared = sumShared(incidence);
  const congruence = subtract
    ? projectRows(incidence, factorOf(incidence.levels, TEXT_CONGRUENCE))
    : undefined;
  eachPair(shared, (row, column, place) => {
    const both = (activity[row] ?? 0) + (activity[column] ?? 0);
    const conflict = both - (shared.cells[place] ?? 0);
    shared.cells[place] = congruence ? (congruence.cells[place] ?? 0) - conflict : conflict;
  });
  return shared;
}

const TEXT_CONGRUENCE: OneModeSettings = {
  aggregation: "congruence",
  normalization: "no",
  grades: undefined,
};

function keepRows({ size, cells }: PairMatrix, keep: KeepRow): void {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const start = pairPlace(size, row, row + 1);
    const own = cells.subarray(start, start + size - row - 1);
    sums.set(own, row + 1);
    keep(row, sums, own);
  }
}

type Normalization = OneModeSettings["normalization"];

/** Divides the cells of one row by what the normalization asks for; undefined when it asks for nothing. */
function divisorOf(
  incidence: Incidence,
  { normalization, activity }: { normalization: Normalization; activity: Float64Array },
): KeepRow | undefined {
  if (normalization === "no") return undefined;
  if (normalization === "average") return meanDivisor(activity);
  if (normalization === "cosine") return productDivisor(activity);
  return unionDivisor(unionSizes(incidence, activity));
}

function meanDivisor(activity: Float64Array): KeepRow {
  return (row, sums, kept) => {
    const own = activity[row] ?? 0;
    for (let other = row + 1; other < sums.length; other += 1) {
      kept[other - row - 1] = quotient(2 * (sums[other] ?? 0), own + (activity[other] ?? 0));
    }
  };
}

function productDivisor(activity: Float64Array): KeepRow {
  return (row, sums, kept) => {
    const own = activity[row] ?? 0;
    for (let other = row + 1; other < sums.length; other += 1) {
      kept[other - row - 1] = quotient(sums[other] ?? 0, own * (activity[other] ?? 0));
    }
  };
}

function unionDivisor(unions: PairMatrix): KeepRow {
  return (row, sums, kept) => {
    const start = pairPlace(unions.size, row, row + 1);
    for (let at = 0; at < kept.length; at += 1) {
      kept[at] = quotient(sums[row + 1 + at] ?? 0, unions.cells[start + at] ?? 0);
    }
  };
}

function quotient(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}

/** Σ over columns and levels: the count of whoever mentions it alone, the product when both do. */
function unionSizes(incidence: Incidence, activity: Float64Array): PairMatrix {
  const matched = projectRows(incidence, factorOf(incidence.levels, TEXT_CONGRUENCE));
  const shared = sumShared(incidence);
  eachPair(matched, (row, column, place) => {
    const alone = (activity[row] ?? 0) + (activity[column] ?? 0) - (shared.cells[place] ?? 0);
    matched.cells[place] = (matched.cells[place] ?? 0) + alone;
  });
  return matched;
}

function eachPair(
  { size }: PairMatrix,
  visit: (row: number, column: number, place: number) => void,
): void {
  let place = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1, place += 1) visit(row, column, place);
  }
}

/** A matrix of pairs as full rows: symmetric, with a diagonal of 0. */
export function fullRows(pairs: PairMatrix): Float64Array[] {
  const rows = Array.from({ length: pairs.size }, () => new Float64Array(pairs.size));
  eachPair(pairs, (row, column, place) => {
    const value = pairs.cells[place] ?? 0;
    const own = rows[row];
    const other = rows[column];
    if (own) own[column] = value;
    if (other) other[row] = value;
  });
  return rows;
}
