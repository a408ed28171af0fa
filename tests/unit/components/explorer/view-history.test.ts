import fc from "fast-check";
import { expect, test } from "vitest";
import {
  followAddress,
  recordStep,
  redoStep,
  startHistory,
  undoStep,
  type ViewHistory,
} from "#components/explorer/view-history.ts";

function walk(...queries: string[]): ViewHistory {
  return queries.reduce((history, query) => recordStep(history, query, "step"), startHistory(""));
}

test("undo goes back one step and redo goes forward again", () => {
  const history = walk("a", "b");
  const undone = undoStep(history);
  expect(undone.present).toBe("a");
  expect(redoStep(undone).present).toBe("b");
});

test("a run of typing is one step", () => {
  let history = walk("a");
  for (const query of ["q=p", "q=pr", "q=pri"]) history = recordStep(history, query, "typing");
  expect(undoStep(history).present).toBe("a");
});

test("typing after a step is a step of its own", () => {
  const history = recordStep(recordStep(walk("a"), "q=p", "typing"), "b", "step");
  expect(undoStep(recordStep(history, "q=x", "typing")).present).toBe("b");
});

test("a new step forgets what could be redone", () => {
  const history = recordStep(undoStep(walk("a", "b")), "c", "step");
  expect(redoStep(history)).toBe(history);
});

test("the same view again is no step", () => {
  const history = walk("a");
  expect(recordStep(history, "a", "step")).toBe(history);
});

test("Back in the browser is an undo, Forward a redo, any other address a step", () => {
  const history = walk("a", "b");
  const back = followAddress(history, "a");
  expect(back).toEqual(undoStep(history));
  expect(followAddress(back, "b")).toEqual(redoStep(back));
  expect(undoStep(followAddress(history, "elsewhere")).present).toBe("b");
});

test("nothing to undo or redo leaves the history as it is", () => {
  const history = startHistory("a");
  expect(undoStep(history)).toBe(history);
  expect(redoStep(history)).toBe(history);
});

test("undoing every step leads to the start, and redoing every step back", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 }), (queries) => {
      const history = walk(...queries);
      let back = history;
      for (const _ of history.past) back = undoStep(back);
      expect(back.present).toBe("");
      let forward = back;
      for (const _ of back.future) forward = redoStep(forward);
      expect(forward).toEqual(history);
    }),
  );
});

test("at most a hundred steps are kept", () => {
  const history = walk(...Array.from({ length: 150 }, (_, step) => `q=${step}`));
  expect(history.past).toHaveLength(100);
});
