import { daysBetween, type WhatChanged, whatChanged } from "#core/explore/changes/what-changed.ts";
import type { Selection } from "#core/explore/selection.ts";
import { withoutDates } from "#core/explore/without-dates.ts";

type Known = { from: string | undefined; to: string | undefined; changed: WhatChanged };

const known = new WeakMap<Selection, Known>();

/** What changed between the dates chosen, worked out once for list and map; undefined where none is chosen. */
export function changedInDates(selection: Selection): WhatChanged | undefined {
  const { from, to } = selection.view.filters;
  const days = daysBetween({ from, to });
  if (days === undefined) return undefined;
  const every = withoutDates(selection);
  const before = known.get(every);
  if (before !== undefined && before.from === from && before.to === to) return before.changed;
  const changed = whatChanged(every, days);
  known.set(every, { from, to, changed });
  return changed;
}
