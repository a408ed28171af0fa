import { expect, test } from "vitest";
import { changesAmong } from "#core/explore/timeline/changes-among.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const INDEX = buildIndex({
  statements: [
    { id: "a", actor: "ann", position: "law", stance: "oppose", date: "2025-01-01" },
    { id: "b", actor: "ann", position: "tax", stance: "support", date: "2025-01-02" },
    { id: "c", actor: "bob", position: "law", stance: "support", date: "2025-01-03" },
    { id: "d", actor: "ann", position: "law", stance: "support", date: "2025-01-04" },
    { id: "e", actor: "bob", position: "law", stance: "mixed", date: "2025-01-05" },
  ],
});

test("a change is of one actor on one position, in the order of the later statement", () => {
  expect(changesAmong(INDEX, [0, 1, 2, 3, 4])).toEqual([
    { before: 0, after: 3 },
    { before: 2, after: 4 },
  ]);
});

test("only the statements given are looked at", () => {
  expect(changesAmong(INDEX, [1, 2, 3, 4])).toEqual([{ before: 2, after: 4 }]);
  expect(changesAmong(INDEX, [])).toEqual([]);
});
