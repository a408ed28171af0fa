/** Units of the calendar that a time window may be measured in. */
export const CALENDAR_UNITS = ["days", "weeks", "months", "years"] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const DAY_MS = 86_400_000;

/**
 * A time moved by so many units, in UTC. Months and years keep the day of the month, or take the last one
 * of a shorter month: 31 March minus a month is the last of February.
 */
export function addUnits(time: number, count: number, unit: CalendarUnit): number {
  if (unit === "days") return time + count * DAY_MS;
  if (unit === "weeks") return time + count * 7 * DAY_MS;
  const date = new Date(time);
  const months = monthsOf(date) + count * (unit === "years" ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const first = Date.UTC(year, month, 1);
  return first + (Math.min(date.getUTCDate(), length) - 1) * DAY_MS + timeOfDay(time);
}

/** Whole units from one time to another, cut towards zero; negative when `to` is earlier. */
export function unitsBetween(from: number, to: number, unit: CalendarUnit): number {
  if (unit === "days") return Math.trunc((to - from) / DAY_MS);
  if (unit === "weeks") return Math.trunc((to - from) / (7 * DAY_MS));
  const months = monthsBetween(from, to);
  return unit === "years" ? Math.trunc(months / 12) : months;
}

function monthsBetween(from: number, to: number): number {
  const months = monthsOf(new Date(to)) - monthsOf(new Date(from));
  const later = timeInMonth(to) - timeInMonth(from);
  if (months > 0 && later < 0) return months - 1;
  return months < 0 && later > 0 ? months + 1 : months;
}

function monthsOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function timeOfDay(time: number): number {
  return time - Math.floor(time / DAY_MS) * DAY_MS;
}

function timeInMonth(time: number): number {
  return (new Date(time).getUTCDate() - 1) * DAY_MS + timeOfDay(time);
}
