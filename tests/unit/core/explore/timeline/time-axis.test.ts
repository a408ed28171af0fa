import fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan } from "#core/debate/partial-date.ts";
import { shortestRange } from "#core/explore/timeline/day-text.ts";
import { dayAt, placeDay, timeAxis } from "#core/explore/timeline/time-axis.ts";
import { partialDates } from "#tests/fixtures/dated-statements.ts";

const day = (date: string) => daySpan(date)?.first ?? Number.NaN;

test("months with dates have room, what lies between is folded", () => {
  const axis = timeAxis([["2025-01-03", "2025-01-20"], ["2025-06"]]);
  expect(axis.unit).toBe("month");
  expect(axis.sections.map(({ kind, period, size }) => [kind, period, size])).toEqual([
    ["busy", "2025-01", 2.4],
    ["quiet", undefined, 1],
    ["busy", "2025-06", 2],
  ]);
  expect(axis.size).toBeCloseTo(5.4);
});

test("a month is as wide as the lane with most dates in it needs", () => {
  const dates = Array.from({ length: 20 }, (_, at) => `2025-01-${String(at + 1).padStart(2, "0")}`);
  expect(timeAxis([dates]).size).toBeCloseTo(15);
  expect(timeAxis([dates, dates, ["2025-01"]]).size).toBeCloseTo(15);
  expect(timeAxis(dates.map((date) => [date])).size).toBe(2);
});

test("days with dates have most of a month's width, and no more of it than one mark each", () => {
  const many = Array.from({ length: 30 }, () => "2025-01-10");
  const [january] = timeAxis([many]).sections;
  expect(january?.size).toBeCloseTo(1 + 1.6);
  const shares = january?.stretches.map(({ first, last, size }) => [last - first + 1, size]);
  expect(shares?.map(([days]) => days)).toEqual([9, 1, 21]);
  const [before = 0, itself = 0, after = 0] = shares?.map(([, size]) => size) ?? [];
  expect(before).toBeCloseTo(after);
  expect(itself).toBeCloseTo(before / 0.3);
});

test("the months of a year that some date names alone are not folded away", () => {
  const axis = timeAxis([["2024", "2025-02-03"]]);
  expect(axis.sections.map(({ kind }) => kind)).toEqual(["rough", "quiet", "busy"]);
});

test("with more than 36 busy months the axis goes by years", () => {
  const dates = Array.from({ length: 40 }, (_, at) => `${1980 + at}-05`);
  const { unit, sections } = timeAxis([dates]);
  expect(unit).toBe("year");
  expect(sections).toHaveLength(40);
});

test("where only years are known the axis goes by years", () => {
  const { unit, sections } = timeAxis([["2020", "2023"]]);
  expect(unit).toBe("year");
  expect(sections.map(({ period }) => period)).toEqual(["2020", undefined, "2023"]);
});

test("no dates, no axis", () => {
  expect(timeAxis([])).toEqual({ unit: "year", sections: [], size: 0 });
  expect(dayAt(timeAxis([]), 0)).toBeUndefined();
});

const dateLists = fc.array(partialDates, { minLength: 1, maxLength: 60 });

test("sections follow one another without gaps, in days and in places, and hold every date", () => {
  fc.assert(
    fc.property(dateLists, (dates) => {
      const { sections, size } = timeAxis([dates]);
      let last: (typeof sections)[number] | undefined;
      for (const section of sections) {
        expect(section.first).toBe(last ? last.last + 1 : section.first);
        expect(section.start).toBeCloseTo(last ? last.start + last.size : 0);
        expect(section.size).toBeGreaterThan(0);
        last = section;
      }
      expect(size).toBeCloseTo((last?.start ?? 0) + (last?.size ?? 0));
      for (const date of dates) {
        const span = daySpan(date);
        expect(span?.first).toBeGreaterThanOrEqual(sections[0]?.first ?? Number.NaN);
        expect(span?.last).toBeLessThanOrEqual(last?.last ?? Number.NaN);
      }
    }),
  );
});

test("a later day never stands further left, and a day is found again at its place", () => {
  fc.assert(
    fc.property(dateLists, partialDates, partialDates, (dates, one, other) => {
      const axis = timeAxis([dates, [one, other]]);
      const [early, late] = [day(one), day(other)].sort((a, b) => a - b);
      expect(placeDay(axis, early ?? 0)).toBeLessThanOrEqual(placeDay(axis, late ?? 0));
      expect(dayAt(axis, placeDay(axis, day(one) + 0.5))).toBe(day(one));
    }),
  );
});

test("a range in its shortest dates lets through exactly its days", () => {
  expect(shortestRange({ first: day("2025-01-01"), last: day("2025-03-31") })).toEqual({
    from: "2025",
    to: "2025-03",
  });
  fc.assert(
    fc.property(partialDates, partialDates, (one, other) => {
      const [first = 0, last = 0] = [day(one), day(other)].sort((a, b) => a - b);
      const { from, to } = shortestRange({ first, last });
      expect(daySpan(from)?.first).toBe(first);
      expect(daySpan(to)?.last).toBe(last);
    }),
  );
});
