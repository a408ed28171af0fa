import { type Incidence, rowTotals } from "#core/network/incidence.ts";
import { addUnits, type CalendarUnit, unitsBetween } from "./calendar.ts";
import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { incidenceOf, namesOf } from "./discourse-network.ts";
import type { Kernel } from "./method.ts";
import { frameNetwork, type NetworkFrame } from "./network-frame.ts";
import type { NetworkSettings } from "./network-settings.ts";
import { factorOf, fullRows, oneModePairs } from "./one-mode.ts";
import {
  type LazyWindow,
  networksOf,
  statementsBetween,
  timeRange,
  type WindowNetwork,
} from "./time-windows.ts";
import { twoModeCells } from "./two-mode.ts";

export type KernelSettings = {
  unit: CalendarUnit;
  /** Width in units; an odd one is widened by 1. */
  size: number;
  kernel: Kernel;
  /** True: the first and last slice have a whole half width of statements around them. */
  indent: boolean;
};

/**
 * How much a statement counts at distance u from the middle of a slice, u = 1 at its edge: uniform ½,
 * epanechnikov ¾(1 − u²), triangular 1 − |u|, each for |u| ≤ 1; gaussian exp(−u²/2) / √(2π) everywhere.
 */
export function kernelWeight(kernel: Kernel, u: number): number {
  if (kernel === "gaussian") return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  if (kernel === "uniform") return 0.5;
  return kernel === "epanechnikov" ? 0.75 * (1 - u * u) : 1 - Math.abs(u);
}

/**
 * Kernel-smoothed slices (methods §2.6; Leifeld's DNA 3.1): one network per unit of time in which statements
 * count less the further they are from the middle. Two-mode cells sum the weights z of statements (times the
 * stance for subtract). One-mode ties sum √(z·z) over pairs of statements, a node with itself included: these
 * matrices have a diagonal. Normalizations divide by the weights of the slice, so a uniform kernel with
 * average activity gives the plain window's network. Text qualifiers are not smoothed.
 */
export function* kernelSlices(
  debate: CodedDebate,
  settings: NetworkSettings,
  given: KernelSettings,
): Generator<WindowNetwork> {
  yield* networksOf(lazySlices(debate, settings, given));
}

/** The slices of `kernelSlices`, none computed yet. */
export function lazySlices(
  debate: CodedDebate,
  settings: NetworkSettings,
  given: KernelSettings,
): LazyWindow[] {
  const frame = frameNetwork(debate, settings);
  const dated = frame.kept.filter((one) => one.time !== undefined);
  const kept = timeRange(dated, {});
  if (kept === undefined) return [];
  const start = Math.max(kept.start, settings.from ?? kept.start);
  const stop = Math.min(kept.stop, settings.to ?? kept.stop);
  const half = Math.ceil(given.size / 2);
  const { unit, indent } = given;
  const last = indent ? addUnits(stop, -half, unit) : stop;
  const slices: LazyWindow[] = [];
  for (
    let middle = indent ? addUnits(start, half, unit) : start;
    middle <= last;
    middle = addUnits(middle, 1, unit)
  ) {
    slices.push(lazySlice({ frame, dated, range: { start, stop }, middle, half }, given));
  }
  return slices;
}

type Around = {
  frame: NetworkFrame;
  dated: readonly CodedStatement[];
  range: { start: number; stop: number };
  middle: number;
  half: number;
};

function lazySlice(around: Around, { kernel, unit }: KernelSettings): LazyWindow {
  const { frame, dated, range, middle, half } = around;
  const wide = kernel === "gaussian";
  const start = wide ? range.start : Math.max(range.start, addUnits(middle, -half, unit));
  const stop = wide ? range.stop : Math.min(range.stop, addUnits(middle, half, unit));
  const weigh = ({ time = middle }: CodedStatement) =>
    kernelWeight(kernel, unitsBetween(time, middle, unit) / half);
  const statements = () => statementsBetween(dated, start, stop);
  const held = () => statements().reduce((sum, one) => sum + weigh(one), 0);
  const network = () => sliceOf(frame, { statements: statements(), weigh });
  return { start, middle, stop, held, network };
}

type Slice = {
  statements: readonly CodedStatement[];
  weigh: (statement: CodedStatement) => number;
};

function sliceOf(frame: NetworkFrame, { statements, weigh }: Slice) {
  const { settings, grades } = frame;
  const named = namesOf(frame, statements);
  const weightOf = Float64Array.from(statements, weigh);
  const weighed = incidenceOf(frame, { ...named, statements, weightOf });
  if (settings.network === "twomode") {
    return { ...named, statements, matrix: twoModeCells(weighed, { ...settings, grades }) };
  }
  const roots = incidenceOf(frame, { ...named, statements, weightOf: weightOf.map(Math.sqrt) });
  const activity = rowTotals(weighed);
  const tied = { ...settings, grades, activity };
  const matrix = fullRows(oneModePairs(roots, tied));
  const own = tiesToOneself(roots, factorOf(frame.levels, tied));
  own.forEach((value, row) => {
    const divisor = ownDivisor(settings.normalization, activity[row] ?? 0);
    const line = matrix[row];
    if (line) line[row] = divisor === 0 ? 0 : value / divisor;
  });
  return { rows: named.rows, columns: named.rows, statements, matrix };
}

function ownDivisor(normalization: NetworkSettings["normalization"], activity: number): number {
  if (normalization === "average") return activity;
  return normalization === "cosine" ? activity * activity : 1;
}

/** Σ over columns j, levels p and q of a[x][j][p] · a[x][j][q] · factor for every row x. */
function tiesToOneself(incidence: Incidence, factor: Float64Array): Float64Array {
  const { rows, levels, rowStart, keyOfEntry, amountOfEntry } = incidence;
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const end = rowStart[row + 1] ?? 0;
    for (let one = rowStart[row] ?? 0; one < end; one += 1) {
      for (let other = rowStart[row] ?? 0; other < end; other += 1) {
        sums[row] = (sums[row] ?? 0) + ownShare(one, other);
      }
    }
  }
  return sums;

  function ownShare(one: number, other: number): number {
    const key = keyOfEntry[one] ?? 0;
    const second = keyOfEntry[other] ?? 0;
    if (Math.floor(key / levels) !== Math.floor(second / levels)) return 0;
    const share = factor[(key % levels) * levels + (second % levels)] ?? 0;
    return (amountOfEntry[one] ?? 0) * (amountOfEntry[other] ?? 0) * share;
  }
}
