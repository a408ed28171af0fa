import type { Selection } from "./selection.ts";

/** Statements of one month (or of one year, when no month is known): all of them and those that pass. */
export type StatementPeriod = { period: string; total: number; shown: number };

/** With more periods than this, months are taken together by year. */
const PERIODS_MAX = 24;

/**
 * Numbers of statements by period, oldest first: "2025-03" for a dated month, "2024" where only the year is known.
 * Periods without statements are left out. More than `PERIODS_MAX` periods: by year.
 */
export function statementPeriods(selection: Selection): readonly StatementPeriod[] {
  const byMonth = countPeriods(selection, "2025-03".length);
  return byMonth.length > PERIODS_MAX ? countPeriods(selection, "2025".length) : byMonth;
}

function countPeriods({ index, passes }: Selection, length: number): StatementPeriod[] {
  const periods = new Map<string, StatementPeriod>();
  index.statements.forEach((statement, number) => {
    const period = statement.date.slice(0, length);
    const before = periods.get(period) ?? { period, total: 0, shown: 0 };
    const shown = before.shown + (passes[number] ?? 0);
    periods.set(period, { period, total: before.total + 1, shown });
  });
  return [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}
