"use client";

import { useCallback } from "react";
import type { Selection } from "#core/explore/selection.ts";
import type { TimelineLane, TimelineMark } from "#core/explore/timeline/timeline-model.ts";
import type { Filters, Open } from "#core/explore/view-state.ts";
import type { ChangesByAfter } from "./mark-words.ts";

export type OpenMark = (lane: TimelineLane, mark: TimelineMark) => void;

type Given = {
  selection: Selection;
  changes: ChangesByAfter;
  onOpen: (open: Open) => void;
  onFilters: (filters: Filters) => void;
};

/**
 * What a mark does: a statement is opened; where the stance has changed, all the actor said on the
 * position, with the quotes of before and after; a mark of many statements filters for them.
 */
export function useMarkOpener({ selection, changes, onOpen, onFilters }: Given): OpenMark {
  return useCallback(
    (lane, mark) => {
      const { index, view } = selection;
      const [number = -1, ...others] = mark.statements;
      const statement = index.statements[number];
      if (statement === undefined) return;
      if (others.length > 0) return onFilters(narrowed(view.filters, lane, mark));
      const { id, actor, position } = statement;
      if (changes.has(number)) return onOpen({ kind: "edge", actor, position });
      onOpen({ kind: "statement", id });
    },
    [selection, changes, onOpen, onFilters],
  );
}

function narrowed(filters: Filters, lane: TimelineLane, mark: TimelineMark): Filters {
  const ofLane = lane.kind === "actor" ? { actors: [lane.id] } : { positions: [lane.id] };
  return { ...filters, ...ofLane, stances: [mark.stance], from: mark.date, to: mark.date };
}
