import { expect, test } from "vitest";
import { markedOn } from "#components/explorer/marked-on-map.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  statements: [
    { id: "a1", actor: "ann", position: "law", date: "2025-01-10" },
    { id: "a2", actor: "ann", position: "law", date: "2025-02-10" },
    { id: "b1", actor: "bob", position: "law", date: "2025-02-11" },
  ],
};

const marked = (query: string, marksNew: boolean) => {
  const selection = buildSelection(FACTS, query);
  return markedOn(selection, { open: undefined, marksNew }).statements.map(
    (number) => selection.index.statements[number]?.id,
  );
};

test("beside the timeline what is new since the first date is marked, and nothing anywhere else", () => {
  expect(marked("from=2025-02", true)).toEqual(["b1"]);
  expect(marked("from=2025-02", false)).toEqual([]);
  expect(marked("to=2025-02", true)).toEqual([]);
});
