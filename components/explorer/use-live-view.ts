"use client";

import { useMemo } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { type TableRow, tableRows } from "#core/explore/table-model.ts";
import type { Sort, ViewState } from "#core/explore/view-state.ts";
import { rememberSelection } from "./remember-selection.ts";

export type LiveView = {
  selection: Selection;
  model: MapModel;
  rows: readonly TableRow[];
  sort: Sort;
};

/** What the filters let through, as map and rows; the same objects until the filters or the order change. */
export function useLiveView(index: DebateIndex, view: ViewState): LiveView {
  const select = useMemo(() => rememberSelection(prepareSelect(index)), [index]);
  const selection = select(view);
  const model = useMemo(() => mapModel(selection), [selection]);
  const { column, descending } = view.sort;
  const sort = useMemo(() => ({ column, descending }), [column, descending]);
  const rows = useMemo(
    () => tableRows({ ...selection, view: { ...selection.view, sort } }),
    [selection, sort],
  );
  return { selection, model, rows, sort };
}
