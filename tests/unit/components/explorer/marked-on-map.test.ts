import { expect, test } from "vitest";
import { markedOn } from "#components/explorer/marked-on-map.ts";
import { changedInDates } from "#components/timeline/changed-in-dates.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  statements: [
    { id: "a1", actor: "ann", position: "law", date: "2025-01-10" },
    { id: "a2", actor: "ann", position: "law", date: "2025-02-10" },
    { id: "b1", actor: "bob", position: "law", date: "2025-02-11" },
    { id: "b2", actor: "bob", position: "law", date: "2025-02-12" },
    { id: "b3", actor: "bob", position: "law", date: "2025-03-12" },
  ],
};

const marked = (query: string, marksNew: boolean) => {
  const selection = buildSelection(FACTS, query);
  return markedOn(selection, { open: undefined, marksNew }).statements.map(
    (number) => selection.index.statements[number]?.id,
  );
};

test("beside the timeline what is new since the first date is marked, and nothing anywhere else", () => {
  expect(marked("from=2025-02&to=2025-02", true)).toEqual(["b1", "b2"]);
  expect(marked("from=2025-02", false)).toEqual([]);
  expect(marked("to=2025-02", true)).toEqual([]);
});

test("what changed is worked out once for the list and the map", () => {
  const selection = buildSelection(FACTS, "from=2025-02");
  const changed = changedInDates(selection);
  expect(changed?.actors).toHaveLength(1);
  expect(changedInDates(selection)).toBe(changed);
  expect(changedInDates(buildSelection(FACTS, ""))).toBeUndefined();
});
