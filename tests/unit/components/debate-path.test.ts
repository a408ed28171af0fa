import { afterEach, expect, test } from "vitest";
import { debatePath, pagesPath, showOwnDebate } from "#components/debate-path.ts";
import { pageLinks, readingLinks } from "#components/statement/links.ts";
import { tourPaths } from "#components/tour/tour-paths.ts";

afterEach(() => showOwnDebate(undefined));

test("a debate of the site has pages, and its explorer on one of them", () => {
  expect(pagesPath("phones")).toBe("/debates/phones");
  expect(debatePath("phones")).toBe("/debates/phones");
  expect(debatePath("phones", "stance=oppose")).toBe("/debates/phones?stance=oppose");
  expect(pageLinks("phones").actor("falk")).toBe("/debates/phones/actors/falk");
});

test("on pages that are read, a tie leads to what the actor said, not into the explorer", () => {
  const { tie, actor } = readingLinks("phones");
  expect(tie("falk", "ban")).toBe("/debates/phones/positions/ban#said-by-falk");
  expect(actor("falk")).toBe("/debates/phones/actors/falk");
});

test("everything of the reader’s own debate opens in its explorer", () => {
  showOwnDebate("phones");
  const { tie, relation, compare, connect, ...things } = pageLinks("phones");
  const links = Object.entries(things).map(([kind, link]) => [kind, link("x")]);
  expect(links).toEqual(
    ["actor", "position", "source", "statement"].map((kind) => [
      kind,
      `/own?debate=phones&open=${kind}.x`,
    ]),
  );
  expect(tie("x", "y")).toBe("/own?debate=phones&open=edge.x.y");
  expect(relation("r")).toBe("/own?debate=phones&open=relation.r");
  expect(compare(["x", "y"])).toBe("/own?debate=phones&open=compare.x.y");
  expect(connect("x", "y")).toBe("/own?debate=phones&open=connect.x.y");
  const { step, ...pages } = tourPaths("phones", "first");
  expect(pages).toEqual({ page: undefined, handout: undefined, notes: undefined });
  expect(step(2)).toBe("/own?debate=phones&tour=first&step=2");
});

test("the pages of another debate stay where they are", () => {
  showOwnDebate("phones");
  expect(pageLinks("prisons").source("s")).toBe("/debates/prisons/sources/s");
});
