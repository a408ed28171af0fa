import fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan } from "#core/debate/partial-date.ts";
import { placeMarks } from "#core/explore/timeline/place-marks.ts";
import { placeDay, timeAxis } from "#core/explore/timeline/time-axis.ts";
import { partialDates } from "#tests/fixtures/dated-statements.ts";

test("marks of one day stand below one another", () => {
  const dates = ["2025-02-03", "2025-02-03", "2025-02-03"];
  const { marks, bars, rows } = placeMarks(timeAxis([dates]), dates);
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
  expect(bars).toEqual([]);
  expect(rows).toBe(3);
});

test("marks of one month stand side by side on one bar as wide as the month", () => {
  const dates = ["2025-02", "2025-02"];
  const axis = timeAxis([dates]);
  const { marks, bars, rows } = placeMarks(axis, dates);
  expect(bars).toEqual([{ date: "2025-02", start: 0, end: axis.size, row: 0 }]);
  expect(marks).toEqual([
    { x: axis.size / 2 - 0.5, row: 0 },
    { x: axis.size / 2 + 0.5, row: 0 },
  ]);
  expect(rows).toBe(1);
});

const dateLists = fc.array(partialDates, { minLength: 1, maxLength: 60 });

test("the span of every month and year is covered by a bar, from its first day to its last", () => {
  fc.assert(
    fc.property(dateLists, (dates) => {
      const axis = timeAxis([dates]);
      const { marks, bars } = placeMarks(axis, dates);
      dates.forEach((date, at) => {
        const span = daySpan(date);
        if (span === undefined || span.first === span.last) return;
        const row = marks[at]?.row;
        const bar = bars.find((one) => one.date === date && one.row === row);
        expect(bar?.start).toBeCloseTo(placeDay(axis, span.first));
        expect(bar?.end).toBeCloseTo(placeDay(axis, span.last + 1));
        expect(marks[at]?.x).toBeGreaterThan(bar?.start ?? Number.NaN);
        expect(marks[at]?.x).toBeLessThan(bar?.end ?? Number.NaN);
      });
    }),
  );
});

test("marks keep one width apart, and no mark of a day stands on a bar", () => {
  fc.assert(
    fc.property(dateLists, (dates) => {
      const axis = timeAxis([dates]);
      const { marks, bars, rows } = placeMarks(axis, dates);
      for (let row = 0; row < rows; row++) {
        const inRow = marks.flatMap((mark, at) =>
          mark.row === row ? [{ x: mark.x, date: dates[at] }] : [],
        );
        inRow.sort((a, b) => a.x - b.x);
        inRow.forEach(({ x }, at) => {
          const next = inRow[at + 1];
          if (next) expect(next.x - x).toBeGreaterThanOrEqual(1 - 1e-6);
        });
        for (const bar of bars.filter((one) => one.row === row)) {
          const onIt = inRow.filter(
            ({ x }) => x + 0.5 > bar.start + 1e-6 && x - 0.5 < bar.end - 1e-6,
          );
          expect(onIt.every(({ date }) => date === bar.date)).toBe(true);
        }
      }
      expect(marks).toHaveLength(dates.length);
    }),
  );
});
