/**
 * Partial dates: "2022", "2024-07" or "2025-02-03".
 * A day number counts days since 1970-01-01 (UTC); a partial date spans first..last day, inclusive.
 */
export type DaySpan = { first: number; last: number };

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dayNumber(date: { year: number; month: number; day: number }): number {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the text is a real partial date between the years 1000 and 9999. */
export function isPartialDate(text: string): boolean {
  return daySpan(text) !== undefined;
}

/** The days a partial date covers, or undefined when it is not a real date. */
export function daySpan(text: string): DaySpan | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1000) return undefined;
  if (match[2] === undefined) {
    return {
      first: dayNumber({ year, month: 1, day: 1 }),
      last: dayNumber({ year, month: 12, day: 31 }),
    };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) {
    return {
      first: dayNumber({ year, month, day: 1 }),
      last: dayNumber({ year, month, day: length }),
    };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  const only = dayNumber({ year, month, day });
  return { first: only, last: only };
}
