import fc from "fast-check";
import { findNodeAtLocation, getNodePath, type Node, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { writePath } from "#core/debate/issue-path.ts";
import { locateIssue, locatePaths } from "#core/debate/locate.ts";

const text = `{
  "meta": { "title": "Lane" },
  "statements": [
    { "id": "s1" },
    { "id": "s2", "actor": "ministry" }
  ]
}`;

describe("locateIssue", () => {
  test("a value is found at its line and column", () => {
    expect(locateIssue(text, "statements[1].actor")).toEqual({ line: 5, column: 28 });
    expect(locateIssue(text, "statements[0]")).toEqual({ line: 4, column: 5 });
    expect(locateIssue(text, "(file)")).toEqual({ line: 1, column: 1 });
  });

  test("a missing value is found where its parent stands", () => {
    expect(locateIssue(text, "statements[0].actor")).toEqual({ line: 4, column: 5 });
    expect(locateIssue(text, "sources[7].url")).toEqual({ line: 1, column: 1 });
  });

  test("of two equal keys the last counts, as it does for JSON", () => {
    expect(locateIssue('{"a": 1,\n "a": 2}', "a")).toEqual({ line: 2, column: 7 });
  });

  test("a byte-order mark does not move the first line", () => {
    expect(locateIssue('\uFEFF{"a": 1}', "a")).toEqual({ line: 1, column: 7 });
  });

  test("100,000 levels do not overflow it", () => {
    const deep = `${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}`;
    expect(locateIssue(deep, "a[0].a")).toEqual({ line: 1, column: 12 });
  });

  test("any text and any path give a place", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (anyText, anyPath) => {
        const { line, column } = locateIssue(anyText, anyPath);
        expect(line >= 1 && column >= 1).toBe(true);
      }),
    );
  });
});

function allNodes(node: Node): Node[] {
  const inside = (node.children ?? []).flatMap(allNodes);
  return node.type === "property" ? inside : [node, ...inside];
}

test("every value of a JSON text is placed where jsonc-parser's own tree has it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, indent) => {
      const json = JSON.stringify(value, null, indent ? 2 : 0);
      const tree = parseTree(json);
      if (!tree) throw new Error("a JSON text has a tree");
      const paths = allNodes(tree)
        .map((node) => getNodePath(node))
        .filter((path) => findNodeAtLocation(tree, path) !== undefined);
      const places = locatePaths(json, paths.map(writePath));
      for (const path of paths) {
        const before = json.slice(0, findNodeAtLocation(tree, path)?.offset).split("\n");
        const expected = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        expect(places.get(writePath(path))).toEqual(expected);
      }
    }),
  );
});
