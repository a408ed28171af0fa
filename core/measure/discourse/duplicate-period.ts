import type { CodedStatement } from "./coded-statement.ts";
import type { Duplicates } from "./network-settings.ts";

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: this many days after a Monday. */
const THURSDAY = 3;

/** Weeks since the one of 1970-01-01, Monday to Sunday (ISO 8601): equal exactly within one week of one year. */
function weekNumber(time: number): number {
  return Math.floor((Math.floor(time / DAY_MS) + THURSDAY) / 7);
}

/**
 * The period within which equal statements count once; undefined when they always count. A month or week
 * belongs to its year: March 2019 and March 2021 are two periods.
 */
export function duplicatePeriod(
  statement: CodedStatement,
  duplicates: Duplicates,
): string | undefined {
  if (duplicates === "include") return undefined;
  if (duplicates === "source") return `document ${statement.document}`;
  if (duplicates === "all" || statement.time === undefined) return "";
  if (duplicates === "week") return String(weekNumber(statement.time));
  const date = new Date(statement.time);
  if (duplicates === "year") return String(date.getUTCFullYear());
  return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}`;
}
