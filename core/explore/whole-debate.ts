import type { DebateIndex } from "#core/debate/index-debate.ts";
import { prepareSelect } from "./select.ts";
import type { Selection } from "./selection.ts";
import { DEFAULT_VIEW } from "./view-state.ts";

const selections = new WeakMap<DebateIndex, Selection>();

/** Everything a debate holds, as a selection: what the pages outside the explorer show. */
export function selectWholeDebate(index: DebateIndex): Selection {
  const known = selections.get(index);
  if (known !== undefined) return known;
  const selection = prepareSelect(index)(DEFAULT_VIEW);
  selections.set(index, selection);
  return selection;
}
