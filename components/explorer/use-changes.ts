"use client";
import { type MouseEvent, useCallback } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { openMembers, readGroupId } from "#core/explore/reduce/reduction.ts";
import type { Selection } from "#core/explore/selection.ts";
import { keepSpectrum } from "#core/explore/spectrum/spectrum-position.ts";
import { readOpen } from "#core/explore/view-places.ts";
import type { Filters, Lanes, NodeRef, Open, Sort, ViewState } from "#core/explore/view-state.ts";
import type { useOpener } from "./use-opener.ts";
import type { useViewState } from "./use-view-state.ts";

type ChangesInput = {
  index: DebateIndex;
  control: Pick<ReturnType<typeof useViewState>, "change">;
  selection: Selection;
  opener: ReturnType<typeof useOpener>;
};

/** What the parts of the explorer change in the view. */
export function useChanges({ index, control: { change }, selection, opener }: ChangesInput) {
  const setOpen = useCallback(
    (open: Open | undefined) => {
      if (open) opener.remember();
      opener.hold();
      change((now) => ({ ...keepSpectrum(now, index), open }));
    },
    [change, index, opener.remember, opener.hold],
  );
  const close = useCallback(() => setOpen(undefined), [setOpen]);
  const setFilters = useCallback(
    (filters: Filters) =>
      change((now) => ({ ...now, filters }), isTyped(selection.view.filters, filters)),
    [change, selection],
  );
  const focusOn = useCallback(
    (node: NodeRef) => change((now) => ({ ...now, focus: { node, degree: 1 } })),
    [change],
  );
  const setSort = useCallback((sort: Sort) => change((now) => ({ ...now, sort })), [change]);
  const setLanes = useCallback((lanes: Lanes) => change((now) => ({ ...now, lanes })), [change]);
  const setMapBesideTime = useCallback(
    (mapBesideTime: boolean) => change((now) => ({ ...now, mapBesideTime })),
    [change],
  );
  const setUnmatched = useCallback(
    (unmatched: ViewState["unmatched"]) => change((now) => ({ ...now, unmatched })),
    [change],
  );

  const setRelations = useCallback(
    (relations: boolean) => change((now) => ({ ...now, relations })),
    [change],
  );

  const setArrangement = useCallback(
    (arrangement: ViewState["arrangement"]) => change((now) => ({ ...now, arrangement })),
    [change],
  );

  const setReduction = useCallback(
    (reduce: ViewState["reduce"]) => change((now) => ({ ...now, reduce })),
    [change],
  );

  /**
   * Links to things of the debate open them here, and counts of a position its spectrum; with a modifier key they
   * lead to their pages. Buttons that name a merged node of the map draw its members.
   */
  function openHere(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : undefined;
    const group = readGroupId(
      target?.closest<HTMLElement>("[data-members]")?.dataset.members ?? "",
    );
    if (group) change((now) => ({ ...now, reduce: openMembers(now.reduce, group) }));
    const spectrum = target?.closest<HTMLElement>("a[data-spectrum]")?.dataset.spectrum;
    if (spectrum !== undefined) {
      event.preventDefault();
      change((now) => ({ ...now, shown: "spectrum", spectrum }));
      return;
    }
    const link = target?.closest<HTMLElement>("a[data-open]");
    const open = readOpen(link?.dataset.open ?? "", index);
    if (!open) return;
    event.preventDefault();
    setOpen(open);
  }

  return {
    setOpen,
    close,
    setFilters,
    setUnmatched,
    focusOn,
    setSort,
    setLanes,
    setMapBesideTime,
    setRelations,
    setArrangement,
    setReduction,
    openHere,
  };
}

/** Text and dates change with every key or drag: a run of that is one step back. */
function isTyped(before: Filters, after: Filters): "typing" | "step" {
  const same = before.text === after.text && before.from === after.from && before.to === after.to;
  return same ? "step" : "typing";
}
