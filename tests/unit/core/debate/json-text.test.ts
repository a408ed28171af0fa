import { describe, expect, test } from "vitest";
import { readJson } from "#core/debate/json-text.ts";

describe("readJson", () => {
  test.each([
    ['{"a": 1,}', 9],
    ['{"a" 1}', 6],
    ['{"a": 1 "b": 2}', 9],
    ["{'a': 1}", 2],
    ['{"a": 1} x', 10],
    ['{"a": tru}', 7],
    ['{"a": "x\ny"}', 7],
    ['// note\n{"a": 1}', 1],
    ['{"a": 1', 8],
    ['{"a": "\\x"}', 7],
    ['{"a": [1,]}', 10],
    ['{"a": 01}', 8],
  ])("%j is one syntax problem with its place", (text, column) => {
    const read = readJson(text);
    expect(read.issues).toHaveLength(1);
    expect(read.issues[0]).toMatchObject({ code: "invalid-json", place: { line: 1, column } });
  });

  test.each(["", "  \n", "\uFEFF", "\uFEFF \n"])("%j is empty", (text) => {
    expect(readJson(text).issues.map((issue) => issue.code)).toEqual(["empty-file"]);
  });

  test("keys that stand twice are all reported, each where the second one stands", () => {
    const read = readJson('{"a": [{"b": 1, "b": 2}],\n "a": 3, "c": {"a": 1}}');
    expect(read.issues.map(({ path, place }) => [path, place])).toEqual([
      ["a[0].b", { line: 1, column: 17 }],
      ["a", { line: 2, column: 2 }],
    ]);
  });
});
