import { expect, test } from "vitest";
import type { Problem } from "#components/own-file/check-content.ts";
import { divideProblems } from "#components/own-file/problem-parts.ts";

function problems(count: number): Problem[] {
  return Array.from({ length: count }, (_, number) => ({
    at: { line: number + 1, column: 1 },
    path: `statements[${number}]`,
    message: "is wrong",
    code: "wrong-type",
  }));
}

test.each([0, 1, 500, 501, 30_000])("%i problems come in short parts, the last marked", (count) => {
  const all = problems(count);
  const parts = divideProblems(all);
  expect(parts.flatMap((part) => part.problems)).toEqual(all);
  expect(Math.max(...parts.map((part) => part.problems.length))).toBeLessThanOrEqual(500);
  expect(parts.findIndex(({ isLast }) => isLast)).toBe(parts.length - 1);
});
