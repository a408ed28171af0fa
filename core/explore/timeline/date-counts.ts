import { daySpan } from "#core/debate/partial-date.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { TimeAxis } from "./time-axis.ts";

/** How many statements there are in each month ("2025-03") or year ("2025") that an axis can name. */
export function periodCounts(
  { index, statements }: Selection,
  unit: TimeAxis["unit"],
): ReadonlyMap<string, number> {
  const length = unit === "year" ? "2025".length : "2025-03".length;
  const counts = new Map<string, number>();
  for (const number of statements) {
    const date = index.statements[number]?.date ?? "";
    if (date.length < length) continue;
    const period = date.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/** How many statements have a date of which only the month, or only the year, is known. */
export function roughDates({ index, statements }: Selection): { months: number; years: number } {
  const lengths = Array.from(statements, (number) => index.statements[number]?.date.length);
  return {
    months: lengths.filter((length) => length === "2025-03".length).length,
    years: lengths.filter((length) => length === "2025".length).length,
  };
}

/** The shown statements (numbers) that may lie outside the dates chosen: only their month or year is known. */
export function roughlyDated({ index, statements, view }: Selection): number[] {
  const { from, to } = view.filters;
  const first = daySpan(from ?? "")?.first ?? Number.NEGATIVE_INFINITY;
  const last = daySpan(to ?? "")?.last ?? Number.POSITIVE_INFINITY;
  return Array.from(statements).filter(
    (number) => (index.firstDay[number] ?? 0) < first || (index.lastDay[number] ?? 0) > last,
  );
}
