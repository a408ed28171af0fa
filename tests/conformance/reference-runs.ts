import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { readCodedCsv } from "#core/measure/discourse/read-coded-csv.ts";

/** What the reference program was asked; left out: organization, concept, agreement, ignore, no, include. */
export type Job = {
  fn?: "timewindow";
  networkType: "onemode" | "twomode";
  variable1?: string;
  variable2?: string;
  qualifier?: string | null;
  qualifierAggregation?: string;
  normalization?: string;
  duplicates?: string;
  isolates?: boolean;
  startDate?: string;
  stopDate?: string;
  excludeVariables?: string[];
  excludeValues?: string[];
  invertValues?: boolean;
  excludeAuthors?: string[];
  invertAuthors?: boolean;
  excludeSections?: string[];
  invertSections?: boolean;
  excludeTypes?: string[];
  timeWindow?: "days" | "weeks" | "months" | "years";
  windowSize?: number;
  kernel?: "uniform" | "epanechnikov" | "triangular" | "gaussian";
  indentTime?: boolean;
};

/** What it answered: one matrix, or one per window. */
type Matrix = {
  rows: string[];
  cols: string[];
  m: number[][];
  start: string;
  mid: string;
  stop: string;
};

export type Run = { number: number; job: Job; result: Matrix[]; filtered?: number[] };

/** Every run of one set of statements, and the statements themselves. */
export type ReferenceSet = { name: string; graded: boolean; debate: CodedDebate; runs: Run[] };

/** The sets that were made for testing and are kept with the project. */
export const SHIPPED = ["synth_bool", "synth_int"] as const;
const FIXTURES = join(import.meta.dirname, "../fixtures/dna");

/** A set from two files: `<inputs>/<name>.csv` and `<runs>/<name>.jsonl.gz`. */
export function readReferenceSet(
  name: string,
  { inputs, runs }: { inputs: string; runs: string } = { inputs: FIXTURES, runs: FIXTURES },
): ReferenceSet {
  const read = readCodedCsv(readFileSync(join(inputs, `${name}.csv`), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const lines = gunzipSync(readFileSync(join(runs, `${name}.jsonl.gz`)))
    .toString("utf8")
    .trim()
    .split("\n");
  return {
    name,
    graded: read.debate.levels === "observed",
    debate: read.debate,
    runs: lines.map((line, number) => ({ number, ...JSON.parse(line) })),
  };
}
