import fc from "fast-check";
import { expect, test } from "vitest";
import { debateOf, keptDebates, pathsToDrop, pathsToKeep } from "#components/offline/kept-paths.ts";

test("any page of a debate brings the debate: its page, its data and its lists", () => {
  const kept = pathsToKeep("/debates/x/actors/ada");
  expect(kept[0]).toBe("/debates/x/actors/ada");
  expect(kept).toEqual(
    expect.arrayContaining([
      "/debates/x",
      "/debates/x/explorer.json",
      "/debates/x/statements",
      "/debates/x/data.json",
      "/debates/x/statements.csv",
    ]),
  );
  expect(kept).toHaveLength(new Set(kept).size);
});

test("a page about the site is kept alone, a page that may not be kept not at all", () => {
  expect(pathsToKeep("/methods")).toEqual(["/methods"]);
  expect(pathsToKeep("/rooms/ABCD")).toEqual([]);
  expect(pathsToKeep("/_not-found")).toEqual([]);
});

test("the debate of a page is named in its path", () => {
  expect(debateOf("/debates/x")).toBe("x");
  expect(debateOf("/debates/x/actors/ada")).toBe("x");
  expect(debateOf("/methods")).toBeUndefined();
  expect(debateOf("/debates")).toBeUndefined();
});

test("a debate works without network when its page and its data are kept", () => {
  expect(
    keptDebates(["/", "/debates/b/explorer.json", "/debates/b", "/debates/a", "/debates/c/actors"]),
  ).toEqual(["b"]);
  expect(keptDebates([])).toEqual([]);
  expect(keptDebates(pathsToKeep("/debates/x/sources"))).toEqual(["x"]);
});

test("the single pages opened longest ago are let go; debates and their lists stay", () => {
  const paths = [
    "/",
    "/debates/x",
    "/debates/x/actors/1",
    "/debates/x/actors",
    "/debates/x/actors/2",
  ];
  expect(pathsToDrop(paths, 1)).toEqual(["/debates/x/actors/1"]);
  expect(pathsToDrop(paths, 2)).toEqual([]);
  expect(pathsToDrop(paths, 0)).toEqual(["/debates/x/actors/1", "/debates/x/actors/2"]);
});

test("what is let go is as much as is too much, from the oldest on", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (count, most) => {
      const paths = Array.from({ length: count }, (_, n) => `/debates/x/actors/${n}`);
      expect(pathsToDrop(paths, most)).toEqual(paths.slice(0, Math.max(0, count - most)));
    }),
  );
});
