"use client";

import { type FocusEvent, type KeyboardEvent, useCallback, useState } from "react";
import { type MarkAt, walkMarks } from "#core/explore/timeline/walk-marks.ts";

export type RovingMarks = {
  /** The name of the one mark that Tab reaches. */
  current: string | undefined;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Places in time and names of the marks of each lane, in the order in which they are drawn. */
export type RovingLanes = readonly (readonly { x: number; name: string }[])[];

/** One tab stop for many marks: arrow keys lead from mark to mark. Each has its name in `data-mark`. */
export function useRovingMarks(lanes: RovingLanes): RovingMarks {
  const [wanted, setWanted] = useState<string>();
  const at = wanted === undefined ? undefined : findMark(lanes, wanted);
  const first = lanes.find((lane) => lane.length > 0)?.[0]?.name;
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const name = markName(event.target);
    if (name !== undefined) setWanted(name);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = findMark(lanes, markName(event.target) ?? "");
      const places = lanes.map((lane) => lane.map(({ x }) => x));
      const next = from && walkMarks(places, from, event.key);
      const name = next && lanes[next.lane]?.[next.mark]?.name;
      if (name === undefined) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-mark="${name}"]`)?.focus();
    },
    [lanes],
  );
  return { current: at === undefined ? first : wanted, onFocus, onKeyDown };
}

function findMark(lanes: RovingLanes, name: string): MarkAt | undefined {
  for (const [lane, marks] of lanes.entries()) {
    const mark = marks.findIndex((one) => one.name === name);
    if (mark !== -1) return { lane, mark };
  }
  return undefined;
}

function markName(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-mark]")?.dataset.mark;
}
