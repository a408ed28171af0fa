import { expect, test } from "vitest";
import { placeIssues } from "#core/debate/place-issues.ts";

const TEXT = ["{", '  "actors": [', '    { "id": "A" }', "  ],", '  "themes": 3', "}"].join("\n");

test("problems come in the order of the file, each where its value stands", () => {
  const placed = placeIssues(TEXT, [
    { code: "wrong-type", path: "themes", message: "has to be a list" },
    { code: "bad-id", path: "actors[0].id", message: "is no id" },
  ]);
  expect(placed.map(({ issue, at }) => [issue.code, at])).toEqual([
    ["bad-id", { line: 3, column: 13 }],
    ["wrong-type", { line: 5, column: 13 }],
  ]);
});

test("a place that the problem itself names counts more than its path", () => {
  const [placed] = placeIssues(TEXT, [
    { code: "duplicate-key", path: "themes", message: "twice", place: { line: 6, column: 1 } },
  ]);
  expect(placed?.at).toEqual({ line: 6, column: 1 });
});
