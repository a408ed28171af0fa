import { expect, test } from "vitest";
import { say } from "#core/debate/issue-words/say.ts";
import { placeIssues } from "#core/debate/place-issues.ts";

const TEXT = ["{", '  "actors": [', '    { "id": "A" }', "  ],", '  "themes": 3', "}"].join("\n");

test("problems come in the order of the file, each where its value stands", () => {
  const placed = placeIssues(TEXT, [
    { code: "wrong-type", path: "themes", ...say("wrongType", { wanted: "array", found: "null" }) },
    { code: "bad-id", path: "actors[0].id", ...say("noKeyHere", { key: "7" }) },
  ]);
  expect(placed.map(({ issue, at }) => [issue.code, at])).toEqual([
    ["bad-id", { line: 3, column: 13 }],
    ["wrong-type", { line: 5, column: 13 }],
  ]);
});

test("a place that the problem itself names counts more than its path", () => {
  const [placed] = placeIssues(TEXT, [
    {
      code: "duplicate-key",
      path: "themes",
      ...say("keyTwice", { key: "themes" }),
      place: { line: 6, column: 1 },
    },
  ]);
  expect(placed?.at).toEqual({ line: 6, column: 1 });
});
