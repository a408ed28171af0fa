import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statementPeriods } from "#core/explore/statement-periods.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const dated = (dates: readonly string[]) => dates.map((date, i) => ({ id: `s-${i}`, date }));

describe("statements by period", () => {
  test("months are counted, and a year alone stands for itself, oldest first", () => {
    const selection = buildSelection({
      statements: dated(["2025-03-14", "2024", "2025-03", "2025-02-01"]),
    });
    expect(statementPeriods(selection)).toEqual([
      { period: "2024", total: 1, shown: 1 },
      { period: "2025-02", total: 1, shown: 1 },
      { period: "2025-03", total: 2, shown: 2 },
    ]);
  });

  test("what does not pass is in the total only", () => {
    const statements = dated(["2025-02-01", "2025-02-02", "2025-03-01"]);
    const selection = buildSelection({ statements }, "from=2025-02-02&to=2025-02-28");
    expect(statementPeriods(selection)).toEqual([
      { period: "2025-02", total: 2, shown: 1 },
      { period: "2025-03", total: 1, shown: 0 },
    ]);
  });

  test("more than two years of months are taken together by year", () => {
    const months = ["2022", "2023", "2024"].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
    );
    expect(statementPeriods(buildSelection({ statements: dated(months) }))).toEqual([
      { period: "2022", total: 12, shown: 12 },
      { period: "2023", total: 12, shown: 12 },
      { period: "2024", total: 12, shown: 12 },
    ]);
  });

  test("every statement is in exactly one period", () => {
    const date = fc
      .record({
        year: fc.integer({ min: 2015, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 60 }), (dates) => {
        const selection = buildSelection({ statements: dated(dates) }, "from=2020");
        const periods = statementPeriods(selection);
        const sum = (key: "total" | "shown") =>
          periods.reduce((all, period) => all + period[key], 0);
        expect(sum("total")).toBe(dates.length);
        expect(sum("shown")).toBe(selection.shown.statements);
        expect(periods.every(({ shown, total }) => shown <= total)).toBe(true);
      }),
    );
  });
});
