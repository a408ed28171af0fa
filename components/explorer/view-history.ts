import type { ChangeKind } from "./change.ts";

/** The addresses a reader has been at, for undo and redo. `present` is always what the page shows. */
export type ViewHistory = {
  past: readonly string[];
  present: string;
  future: readonly string[];
  /** What the latest change was; a run of typing is one entry. */
  latest: ChangeKind;
};

const LONGEST = 100;

export function startHistory(query: string): ViewHistory {
  return { past: [], present: query, future: [], latest: "step" };
}

/** The history after the reader asked for `query`. */
export function recordStep(history: ViewHistory, query: string, kind: ChangeKind): ViewHistory {
  if (query === history.present) return history;
  if (continuesTyping(history, kind)) return { ...history, present: query, future: [] };
  const past = [...history.past, history.present].slice(-LONGEST);
  return { past, present: query, future: [], latest: kind };
}

/** True when a change only goes on with what is being typed, so that it needs no entry of its own. */
export function continuesTyping(history: ViewHistory, kind: ChangeKind): boolean {
  return kind === "typing" && history.latest === "typing";
}

export function undoStep(history: ViewHistory): ViewHistory {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    latest: "step",
  };
}

export function redoStep(history: ViewHistory): ViewHistory {
  const next = history.future[0];
  if (next === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future: history.future.slice(1),
    latest: "step",
  };
}

/** The history after the address changed by itself: Back is an undo, Forward a redo, else a new step. */
export function followAddress(history: ViewHistory, query: string): ViewHistory {
  if (query === history.present) return history;
  if (query === history.past.at(-1)) return undoStep(history);
  if (query === history.future[0]) return redoStep(history);
  return recordStep(history, query, "step");
}
