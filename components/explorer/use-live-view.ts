"use client";

import { useCallback, useMemo } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { type TableRow, tableRows } from "#core/explore/table-model.ts";
import type { Sort, ViewState } from "#core/explore/view-state.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { rememberSelection } from "./remember-selection.ts";
import { useLikelyViews } from "./use-likely-views.ts";

export type LiveView = {
  selection: Selection;
  /** Worked out when it is first looked at: a list or a timeline by itself does without. */
  readonly model: MapModel;
  /** Every row of the debate in the order asked for, and of these the ones that pass. */
  every: readonly TableRow[];
  rows: readonly TableRow[];
  sort: Sort;
  /** The model of another view, the same object while the view is likely to come. */
  modelFor: (view: ViewState) => MapModel;
};

/** What the filters let through, as map and rows; the same objects until the filters or the order change. */
export function useLiveView(index: DebateIndex, view: ViewState): LiveView {
  const select = useMemo(() => rememberSelection(prepareSelect(index)), [index]);
  const modelFor = useCallback((other: ViewState) => modelOf(select(other)), [select]);
  useLikelyViews(view, modelFor);
  const selection = select(view);
  const { column, descending } = view.sort;
  const sort = useMemo(() => ({ column, descending }), [column, descending]);
  const every = useMemo(() => everyRow(index, sort), [index, sort]);
  const { passes } = selection;
  const rows = useMemo(() => every.filter((row) => passes[row.number] === 1), [every, passes]);
  return {
    selection,
    get model() {
      return modelOf(selection);
    },
    every,
    rows,
    sort,
    modelFor,
  };
}

const models = new WeakMap<Selection, MapModel>();

function modelOf(selection: Selection): MapModel {
  const model = models.get(selection) ?? mapModel(selection);
  models.set(selection, model);
  return model;
}

function everyRow(index: DebateIndex, sort: Sort): readonly TableRow[] {
  const whole = selectWholeDebate(index);
  return tableRows({ ...whole, view: { ...whole.view, sort } });
}
