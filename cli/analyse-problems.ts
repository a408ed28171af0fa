import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import {
  type DataProblem,
  NODES_MAX,
  windowProblem,
} from "#core/measure/discourse/data-problem.ts";
import { lazyWindows } from "#core/measure/discourse/time-windows.ts";
import type { Choices } from "./analyse-choices.ts";
import type { Prepared } from "./prepare-network.ts";
import type { CodedFile } from "./read-coded-file.ts";

/** Why the statements of a file cannot give what was asked, and what to do; undefined when they can. */
export function fileProblemText(
  { coded, withoutStance }: CodedFile,
  choices: Choices,
): string | undefined {
  if (coded.statements.length === 0 && choices.view !== undefined && withoutStance === 0) {
    return "no statement is left; loosen --view";
  }
  if (coded.statements.length === 0) {
    return `none of its ${withoutStance} statements takes a stance, so nobody can agree or disagree; code support or oppose for some of them`;
  }
  const undated = coded.statements.every(({ time }) => time === undefined);
  const needs = dateNeed(choices);
  if (undated && needs !== undefined) {
    return `no statement has a date, and ${needs} needs dates; leave it out, or fill in the column datetime_utc`;
  }
  return undefined;
}

function dateNeed({ from, to, window, duplicates }: Choices): string | undefined {
  if (window !== undefined && window.unit !== "events") return "--window";
  if (window !== undefined) return "--window events";
  if (from !== undefined) return "--from";
  if (to !== undefined) return "--to";
  if (duplicates === "week" || duplicates === "month" || duplicates === "year") {
    return `--duplicates ${duplicates}`;
  }
  return undefined;
}

/** Why the statements kept make no network, and what to do. */
export function dataProblemText(problem: DataProblem, choices: Choices): string {
  switch (problem.code) {
    case "nothingKept":
      return nothingKept(choices);
    case "oneNode":
      return oneNode(problem, choices);
    case "tooManyNodes":
      return `${problem.nodes} nodes are too many for a matrix (at most ${NODES_MAX}); keep fewer with --only, --from and --to`;
  }
}

/** A name from a file: it must not break lines or steer the terminal. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}

function oneNode(
  { node, name }: Extract<DataProblem, { code: "oneNode" }>,
  choices: Choices,
): string {
  const known = printable(name);
  if (isNarrowed(choices) || choices.view !== undefined)
    return `only one ${node} (${known}) is left, and a tie needs two; loosen --view, --exclude, --only, --from and --to`;
  return `it has only one ${node} (${known}), and a tie needs two; code what others say, or see what it says with --network twomode`;
}

function isNarrowed({ filters, from, to }: Choices): boolean {
  return filters.length > 0 || from !== undefined || to !== undefined;
}

function nothingKept(choices: Choices): string {
  const { rows } = choices;
  if (isNarrowed(choices)) return "no statement is left; loosen --exclude, --only, --from and --to";
  const other = rows === "person" ? "organization" : "person";
  return `no statement names both its ${rows} and a position; try --rows ${other}`;
}

/** What to know of slices that are wider than the debate; undefined where they are not. */
export function tooWideForKernel({ file, settings, choices, frame }: Prepared): string | undefined {
  const { window, kernel, indent } = choices;
  if (kernel === undefined || indent || window === undefined) return undefined;
  if (lazyWindows(file.coded, settings, window).length > 0) return undefined;
  return `${windowProblemText(frame.kept, choices)}: each slice holds nearly every statement`;
}

/** Why no window fits, and what to do. */
export function windowProblemText(
  kept: readonly CodedStatement[],
  { window, indent }: Choices,
): string {
  const problem = windowProblem(kept, window ?? { unit: "days", size: 0 });
  if (problem.code === "windowOfTooManyEvents") {
    return `a window of ${problem.size} events is longer than the debate (${problem.statements} statements count); use a smaller number`;
  }
  const { first, last } = problem;
  const { size, unit } = problem.window;
  const whole = indent ? " with --indent" : "";
  return `a window of ${size} ${unit}${whole} is longer than the debate (${first} to ${last}); use a smaller number, or leave --window out`;
}
