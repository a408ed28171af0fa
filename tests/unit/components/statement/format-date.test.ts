import { expect, test } from "vitest";
import { formatDate, formatSpan } from "#components/statement/format-date.ts";

test("a date is written as far as it is known", () => {
  expect(formatDate("2022")).toBe("2022");
  expect(formatDate("2024-07")).toBe("July 2024");
  expect(formatDate("2025-02-03")).toBe("3 February 2025");
});

test("a span names its open end", () => {
  expect(formatSpan({ start: "2019-06-01", end: "2024" })).toBe("1 June 2019 – 2024");
  expect(formatSpan({ start: "2019" })).toBe("since 2019");
  expect(formatSpan({ end: "2024-07" })).toBe("until July 2024");
  expect(formatSpan({})).toBe("");
});
