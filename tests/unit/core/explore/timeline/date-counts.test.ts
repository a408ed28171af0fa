import { expect, test } from "vitest";
import { periodCounts, roughDates } from "#core/explore/timeline/date-counts.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  statements: ["2024", "2025", "2025-02", "2025-02-03", "2025-03-01"].map((date) => ({ date })),
};

test("statements are counted by month, or by year with what is known by the year alone", () => {
  const every = buildSelection(FACTS);
  expect([...periodCounts(every, "month")]).toEqual([
    ["2025-02", 2],
    ["2025-03", 1],
  ]);
  expect([...periodCounts(every, "year")]).toEqual([
    ["2024", 1],
    ["2025", 4],
  ]);
});

test("dates without a day are counted among what passes", () => {
  expect(roughDates(buildSelection(FACTS))).toEqual({ months: 1, years: 2 });
  expect(roughDates(buildSelection(FACTS, "from=2025-03"))).toEqual({ months: 0, years: 1 });
});
