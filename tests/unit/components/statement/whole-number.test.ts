import { expect, test } from "vitest";
import { whole } from "#components/statement/whole-number.ts";

test("a whole number has a comma before each three digits, and none where it is short", () => {
  expect([0, 167, 1000, 20_000, 1_997_001, -1234].map(whole)).toEqual([
    ...["0", "167", "1,000", "20,000", "1,997,001", "-1,234"],
  ]);
});
