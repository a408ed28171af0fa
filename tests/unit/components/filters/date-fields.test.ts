import { describe, expect, test } from "vitest";
import { dateProblem } from "#components/filters/date-fields.tsx";
import { messages } from "#components/messages.ts";

describe("two typed dates", () => {
  test("nothing, a year, a month and a day are all fine", () => {
    for (const from of ["", "2025", "2025-03", "2025-03-14", " 2025 "]) {
      expect(dateProblem({ from, to: "" })).toBeUndefined();
    }
  });

  test("a date that is not real is named with what to write", () => {
    for (const from of ["2025-13", "2025-02-30", "March", "2025/03", "25"]) {
      expect(dateProblem({ from, to: "2026" })).toBe(messages.filters.dateInvalid);
    }
  });

  test("a first date after the last one is named", () => {
    expect(dateProblem({ from: "2025-04", to: "2025-03" })).toBe(messages.filters.dateOrder);
  });

  test("the same period on both ends is fine, and so is a day inside the year it ends with", () => {
    expect(dateProblem({ from: "2025-03", to: "2025-03" })).toBeUndefined();
    expect(dateProblem({ from: "2025-06-01", to: "2025" })).toBeUndefined();
  });
});
