import { daySpan } from "#core/debate/partial-date.ts";

const DAY_MS = 86_400_000;

/** "2025-03-01" for a day number (days since 1970-01-01); the year is between 1000 and 9999. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, "2025-03-01".length);
}

/**
 * The shortest partial dates that as `from` and `to` of a date filter let through first..last day:
 * "2025" for a first day that begins a year, "2025-03" for a last day that ends a month.
 */
export function shortestRange({ first, last }: { first: number; last: number }): {
  from: string;
  to: string;
} {
  return {
    from: shorten(dayText(first), (text) => daySpan(text)?.first === first),
    to: shorten(dayText(last), (text) => daySpan(text)?.last === last),
  };
}

function shorten(day: string, isExact: (text: string) => boolean): string {
  const shorter = [day.slice(0, "2025".length), day.slice(0, "2025-03".length)];
  return shorter.find(isExact) ?? day;
}
