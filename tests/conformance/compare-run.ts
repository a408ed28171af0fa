import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import { networkOf } from "#core/measure/discourse/discourse-network.ts";
import { frameNetwork, type NetworkFrame } from "#core/measure/discourse/network-frame.ts";
import { computeRun, settingsOf } from "./compute-run.ts";
import type { Job, ReferenceSet, Run } from "./reference-runs.ts";

/**
 * equal: our numbers are the reference's. adjusted: they are, once the one defect named is put back in.
 * left-out: the defect cannot be put back, so nothing is compared. differs: neither; that is a failure.
 */
export type Verdict = {
  kind: "equal" | "adjusted" | "left-out" | "differs";
  reason: string;
};

const TOLERANCE = 1e-9;

/** How our answer to one run compares with the reference's (docs/decisions/dna-networks.md). */
export function compareRun(set: ReferenceSet, run: Run): Verdict {
  const { job } = run;
  if (job.kernel === "triangular") return leftOut("the triangular kernel is lopsided");
  if (job.kernel !== undefined) return compareSlices(set, run);
  const frame = frameNetwork(set.debate, settingsOf(job));
  if (ignoresYear(frame, run)) {
    return verdict(
      yearBlindDifference(frame, run),
      `duplicates per ${job.duplicates} ignore the year`,
    );
  }
  const difference = differenceOf(computeRun(set, job), run) ?? keptDifference(frame, run);
  return difference === undefined ? { kind: "equal", reason: "" } : differs(difference);
}

const OWN_FACTOR = "kernel slices have a factor of their own";
const PLACES = "kernel slices take the place of a grade on the scale for its value";

/** Kernel slices; two defects of the reference may have to be put back. */
function compareSlices(set: ReferenceSet, run: Run): Verdict {
  const { qualifierAggregation: aggregation = "ignore", normalization } = run.job;
  const places = set.graded && aggregation !== "ignore";
  const compared = places ? withPlaces(set) : set;
  if (normalization === "average") {
    const reason = places ? `${PLACES}, and ${OWN_FACTOR}` : OWN_FACTOR;
    return verdict(kernelAverageDifference(compared, run), reason);
  }
  const difference = differenceOf(computeRun(compared, run.job), run);
  if (places) return verdict(difference, PLACES);
  return difference === undefined ? { kind: "equal", reason: "" } : differs(difference);
}

/** The set with each grade replaced by its place on the scale sorted as texts: “-1” before “-2”. */
function withPlaces(set: ReferenceSet): ReferenceSet {
  const { statements } = set.debate;
  const grades = [...new Set(statements.map(({ stance }) => String(stance)))].sort();
  const placed = statements.map((one) => ({
    ...one,
    stance: grades.indexOf(String(one.stance)),
  }));
  return { ...set, debate: { ...set.debate, statements: placed } };
}

function leftOut(reason: string): Verdict {
  return { kind: "left-out", reason };
}

function differs(reason: string): Verdict {
  return { kind: "differs", reason };
}

function verdict(difference: string | undefined, reason: string): Verdict {
  return difference === undefined ? { kind: "adjusted", reason } : differs(difference);
}

type Answer = ReturnType<typeof computeRun>;

/** In words where the two differ, or undefined. */
function differenceOf(ours: Answer, run: Run): string | undefined {
  if (ours.length !== run.result.length) {
    return `${ours.length} networks, not ${run.result.length}`;
  }
  for (const [number, theirs] of run.result.entries()) {
    const own = ours[number];
    if (own === undefined) return `no network ${number}`;
    if (String(own.rows) !== String(theirs.rows)) return `network ${number}: other rows`;
    if (String(own.columns) !== String(theirs.cols)) return `network ${number}: other columns`;
    const cell = firstOtherCell(own.matrix, theirs.m);
    if (cell !== undefined) return `network ${number}: ${cell}`;
    const times = [own.start, own.middle, own.stop];
    if (own.start !== undefined && String(times) !== String(timesOf(theirs))) {
      return `network ${number}: other times`;
    }
  }
  return undefined;
}

function timesOf({ start, mid, stop }: Run["result"][number]): number[] {
  return [start, mid, stop].map((time) => Date.parse(`${time}Z`));
}

function firstOtherCell(
  ours: readonly ArrayLike<number>[],
  theirs: readonly (readonly number[])[],
): string | undefined {
  for (const [row, line] of theirs.entries()) {
    for (const [column, value] of line.entries()) {
      const own = ours[row]?.[column] ?? Number.NaN;
      if (!(Math.abs(own - value) <= TOLERANCE)) {
        return `row ${row}, column ${column}: ${own}, not ${value}`;
      }
    }
  }
  return undefined;
}

/** Both keep the same statements in the same order; runs in kernel slices do not say which. */
function keptDifference({ kept }: NetworkFrame, { filtered }: Run): string | undefined {
  const same = filtered === undefined || String(idsOf(kept)) === String(filtered);
  return same ? undefined : "other statements are kept";
}

function idsOf(statements: readonly CodedStatement[]): string[] {
  return statements.map(({ id }) => id);
}

/**
 * True when the reference kept fewer statements because it takes the same week or month of another year for
 * the same period: each one it dropped has an equal one there, in an earlier year.
 */
function ignoresYear({ kept, settings }: NetworkFrame, { job, filtered }: Run): boolean {
  if (job.duplicates !== "week" && job.duplicates !== "month") return false;
  const theirs = new Set(filtered?.map(String));
  const dropped = kept.filter(({ id }) => !theirs.has(id));
  const period = job.duplicates === "week" ? isoWeek : (date: Date) => date.getUTCMonth();
  const keyOf = (one: CodedStatement) =>
    JSON.stringify([
      one.values[settings.rows],
      one.values[settings.columns],
      settings.aggregation === "ignore" ? 0 : one.stance,
      period(new Date(one.time ?? 0)),
    ]);
  const keys = new Set(kept.filter(({ id }) => theirs.has(id)).map(keyOf));
  return dropped.length > 0 && dropped.every((one) => keys.has(keyOf(one)));
}

/** The number of the ISO 8601 week in its year: that of its Thursday. */
function isoWeek(date: Date): number {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000));
}

/** The sums on the statements that the reference kept. */
function yearBlindDifference(frame: NetworkFrame, run: Run): string | undefined {
  const theirs = new Set(run.filtered?.map(String));
  const kept = frame.kept.filter(({ id }) => theirs.has(id));
  return differenceOf([networkOf(frame, kept)], run);
}

/** Sums without normalization, times the reference's factor: Σ 2 / (n + m) over what either mentions. */
function kernelAverageDifference(set: ReferenceSet, run: Run): string | undefined {
  const job: Job = { ...run.job, normalization: "no" };
  const factors = factorsOf(frameNetwork(set.debate, settingsOf(job)));
  const ours = computeRun(set, job).map((network) => ({
    ...network,
    matrix: network.matrix.map((line, row) =>
      line.map((value, column) => {
        const pair = [network.rows[row], network.columns[column]];
        return value * (factors.get(JSON.stringify(pair)) ?? 0);
      }),
    ),
  }));
  return differenceOf(ours, run);
}

function factorsOf({ kept, settings }: NetworkFrame): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { values, stance } of kept) {
    const own = counts.get(values[settings.rows] ?? "") ?? new Map<string, number>();
    const key = JSON.stringify([values[settings.columns], stance]);
    counts.set(values[settings.rows] ?? "", own.set(key, (own.get(key) ?? 0) + 1));
  }
  const factors = new Map<string, number>();
  for (const [one, own] of counts) {
    for (const [other, theirs] of counts) {
      const keys = new Set([...own.keys(), ...theirs.keys()]);
      const sum = [...keys].reduce(
        (all, key) => all + 2 / ((own.get(key) ?? 0) + (theirs.get(key) ?? 0)),
        0,
      );
      factors.set(JSON.stringify([one, other]), sum);
    }
  }
  return factors;
}
