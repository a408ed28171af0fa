import type { DebateIndex } from "#core/debate/index-debate.ts";
import { prepareSelect } from "./select.ts";
import type { Selection } from "./selection.ts";

type Known = { select: ReturnType<typeof prepareSelect>; filters: string; selection: Selection };

const known = new WeakMap<DebateIndex, Known>();

/** What the filters let through when no date is chosen; the same object until another filter changes. */
export function withoutDates({ index, view }: Selection): Selection {
  const undated = { ...view, filters: { ...view.filters, from: undefined, to: undefined } };
  const filters = JSON.stringify([undated.filters, undated.focus]);
  const before = known.get(index);
  if (before?.filters === filters) return before.selection;
  const select = before?.select ?? prepareSelect(index);
  const selection = select(undated);
  known.set(index, { select, filters, selection });
  return selection;
}
