import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import type { Choices } from "./analyse-choices.ts";
import type { CodedFile } from "./read-coded-file.ts";

/** More nodes than this would need gigabytes for a matrix. */
const ROWS_MAX = 8000;

/** Why these statements cannot give what was asked, and what to do; undefined when they can. */
export function dataProblem(
  { coded, withoutStance }: CodedFile,
  choices: Choices,
): string | undefined {
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

/** Why the statements kept make no network, and what to do; undefined when they do. */
export function networkProblem(given: {
  kept: readonly CodedStatement[];
  rows: readonly string[];
  choices: Choices;
  /** True: rows are tied to one another. */
  ties: boolean;
}): string | undefined {
  const { kept, rows, choices, ties } = given;
  if (kept.length === 0) return nothingKept(choices);
  if (ties && rows.length < 2) {
    const node = choices.network === "actors" ? "actor" : "position";
    return `only one ${node} (${printable(rows[0] ?? "")}) is left, and a tie needs two; loosen --exclude, --only, --from and --to`;
  }
  if (rows.length > ROWS_MAX) {
    return `${rows.length} nodes are too many for a matrix (at most ${ROWS_MAX}); keep fewer with --only, --from and --to`;
  }
  return undefined;
}

/** A name from a file: it must not break lines or steer the terminal. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}

function nothingKept({ rows, filters, from, to }: Choices): string {
  const narrowed = filters.length > 0 || from !== undefined || to !== undefined;
  if (narrowed) return "no statement is left; loosen --exclude, --only, --from and --to";
  const other = rows === "person" ? "organization" : "person";
  return `no statement names both its ${rows} and a position; try --rows ${other}`;
}

/** Why no window fits, and what to do. */
export function windowProblem(
  kept: readonly CodedStatement[],
  { window, indent }: Choices,
): string {
  const { unit, size } = window ?? { unit: "days", size: 0 };
  if (unit === "events") {
    return `a window of ${size} events is longer than the debate (${kept.length} statements count); use a smaller number`;
  }
  const days = kept.flatMap(({ time }) => (time === undefined ? [] : [day(time)])).sort();
  const whole = indent ? " with --indent" : "";
  return `a window of ${size} ${unit}${whole} is longer than the debate (${days[0]} to ${days.at(-1)}); use a smaller number, or leave --window out`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
