import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Selection } from "./selection.ts";

/** Statements of one month (or of one year, when no month is known): all of them and those that pass. */
export type StatementPeriod = { period: string; total: number; shown: number };

/** With more periods than this, months are taken together by year. */
const PERIODS_MAX = 24;

/**
 * Numbers of statements by period, oldest first: "2025-03" for a dated month, "2024" where only the year is known.
 * Periods without statements are left out. More than `PERIODS_MAX` periods: by year.
 */
export function statementPeriods({ index, passes }: Selection): readonly StatementPeriod[] {
  const { periods, periodOf } = periodsOf(index);
  const shown = new Uint32Array(periods.length);
  for (const [number, at] of periodOf.entries())
    shown[at] = (shown[at] ?? 0) + (passes[number] ?? 0);
  return periods.map(({ period, total }, at) => ({ period, total, shown: shown[at] ?? 0 }));
}

/** The periods of a debate, and for every statement the place of its own among them. */
type Periods = { periods: readonly Omit<StatementPeriod, "shown">[]; periodOf: Uint16Array };

const known = new WeakMap<DebateIndex, Periods>();

/** The same for every filter of a debate: worked out once. */
function periodsOf(index: DebateIndex): Periods {
  const found = known.get(index) ?? monthsOrYears(index);
  known.set(index, found);
  return found;
}

function monthsOrYears(index: DebateIndex): Periods {
  const byMonth = cutDates(index, "2025-03".length);
  return byMonth.periods.length > PERIODS_MAX ? cutDates(index, "2025".length) : byMonth;
}

function cutDates({ statements }: DebateIndex, length: number): Periods {
  const own = statements.map(({ date }) => date.slice(0, length));
  const totals = new Map<string, number>();
  for (const period of own) totals.set(period, (totals.get(period) ?? 0) + 1);
  const sorted = [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(sorted.map(([period], at) => [period, at]));
  return {
    periods: sorted.map(([period, total]) => ({ period, total })),
    periodOf: Uint16Array.from(own, (period) => places.get(period) ?? 0),
  };
}
