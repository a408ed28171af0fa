import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan, isPartialDate } from "#core/debate/partial-date.ts";

const day = fc.date({
  min: new Date("1000-01-01T00:00:00Z"),
  max: new Date("9999-12-31T00:00:00Z"),
  noInvalidDate: true,
});

describe("daySpan", () => {
  test("a day covers itself, counted from 1970-01-01", () => {
    expect(daySpan("1970-01-01")).toEqual({ first: 0, last: 0 });
    expect(daySpan("2025-02-04")).toEqual({ first: 20123, last: 20123 });
  });

  test("a month covers its days, with 29 in February of a leap year", () => {
    const february = daySpan("2024-02");
    expect(february).toEqual({
      first: daySpan("2024-02-01")?.first,
      last: daySpan("2024-02-29")?.last,
    });
  });

  test("a year covers January to December", () => {
    expect(daySpan("2025")).toEqual({
      first: daySpan("2025-01-01")?.first,
      last: daySpan("2025-12-31")?.last,
    });
  });

  test.each([
    "",
    "25",
    "0999",
    "2025-1",
    "2025-00",
    "2025-13",
    "2025-02-29",
    "2025-04-31",
    "2025-01-00",
    "2025-01-01T00:00",
    " 2025",
    "2025-",
    "٢٠٢٥",
    "2025-01-01\n",
    "-2025",
  ])("%j is no real date", (text) => {
    expect(daySpan(text)).toBeUndefined();
    expect(isPartialDate(text)).toBe(false);
  });

  test("every day of the calendar lies in its month, and its month in its year", () => {
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const spans = [text, text.slice(0, 7), text.slice(0, 4)].map((part) => daySpan(part));
        const [ofDay, ofMonth, ofYear] = spans;
        if (!ofDay || !ofMonth || !ofYear) throw new Error(`${text} is a real date`);
        expect(ofDay.first).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(ofYear.first <= ofMonth.first && ofMonth.first <= ofDay.first).toBe(true);
        expect(ofDay.last <= ofMonth.last && ofMonth.last <= ofYear.last).toBe(true);
      }),
    );
  });
});
