import { expect, test } from "vitest";
import { duplicatePeriod } from "#core/measure/discourse/duplicate-period.ts";

function period(date: string, duplicates: Parameters<typeof duplicatePeriod>[1], document = 1) {
  const values = {};
  const time = Date.parse(`${date}T12:00:00Z`);
  return duplicatePeriod(
    { id: "", rank: 0, time, document, start: 0, stop: 0, stance: 1, values },
    duplicates,
  );
}

test("a month belongs to its year", () => {
  expect(period("2019-03-05", "month")).toBe(period("2019-03-31", "month"));
  expect(period("2019-03-05", "month")).not.toBe(period("2021-03-05", "month"));
});

test("a week runs from Monday to Sunday, over the turn of a year", () => {
  expect(period("2019-12-30", "week")).toBe(period("2020-01-05", "week"));
  expect(period("2020-01-05", "week")).not.toBe(period("2020-01-06", "week"));
  expect(period("2019-01-02", "week")).not.toBe(period("2020-01-02", "week"));
});

test("without a period statements always count; per source only the document matters", () => {
  expect(period("2019-01-02", "include")).toBeUndefined();
  expect(period("2019-01-02", "source")).toBe(period("2024-01-02", "source"));
  expect(period("2019-01-02", "source", 2)).not.toBe(period("2019-01-02", "source"));
});
