import { expect, test } from "vitest";
import { problemsText } from "#components/own-file/problems-text.ts";

test("each problem is a line with its place, what is wrong, and its rule", () => {
  const text = problemsText([
    { at: { line: 1, column: 1 }, path: "(file)", message: "is no debate", code: "not-a-debate" },
    { at: { line: 7, column: 3 }, path: "actors[2].id", message: "is taken", code: "duplicate-id" },
  ]);
  expect(text).toBe(
    "Line 1, column 1, the whole file: is no debate (Rule: not-a-debate)\n" +
      "Line 7, column 3, actors[2].id: is taken (Rule: duplicate-id)\n",
  );
});
