import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Lanes } from "#core/explore/view-state.ts";
import { type MarkPlace, placeMarks, type SpanBar } from "./place-marks.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** One statement on the timeline; in a very large debate all of a lane with the same period and stance. */
export type TimelineMark = MarkPlace & {
  /** Numbers of the statements, oldest first; at least one. */
  statements: readonly number[];
  /** The partial date that places it. */
  date: string;
  stance: Stance;
  /** Others report it. */
  reported: boolean;
};

/** All of one position, or of one actor. */
export type TimelineLane = {
  kind: Lanes;
  id: string;
  label: string;
  /** Of the label, where it is not that of the readers. */
  language: string | undefined;
  /** How many statements are shown, and how many there are without the date filter. */
  shown: number;
  total: number;
  rows: number;
  marks: readonly TimelineMark[];
  bars: readonly SpanBar[];
};

export type TimelineModel = { axis: TimeAxis; lanes: readonly TimelineLane[] };

/** With more marks than this, those of one lane, period and stance become one. */
const MARKS_MAX = 1500;
const DATE_LENGTHS = ["2025-03-01".length, "2025-03".length, "2025".length];

/**
 * The statements over time. The axis, the lanes and the places come from `every`, the selection without its
 * date filter, so that nothing moves while dates change; the marks are those of `shown`. Lanes of positions
 * are in the author's order, lanes of actors by name.
 */
export function timelineModel({
  every,
  shown,
  by,
}: {
  every: Selection;
  shown: Selection;
  by: Lanes;
}): TimelineModel {
  const { index } = every;
  const groups = mergedGroups(every, by);
  const axis = timeAxis(groups.map(({ date }) => date));
  const named = by === "position" ? index.positions : index.actors;
  const ofLane = named.map((): Group[] => []);
  for (const group of groups) ofLane[group.lane]?.push(group);
  const lanes = ofLane.flatMap((inLane, number) => {
    const one = named[number];
    if (one === undefined || inLane.length === 0) return [];
    return [{ ...laneName(one, by), ...laneMarks({ axis, inLane, shown }) }];
  });
  return { axis, lanes };
}

function laneName(
  one: Position | Actor,
  kind: Lanes,
): Pick<TimelineLane, "kind" | "id" | "label" | "language"> {
  const { id } = one;
  if ("label" in one) return { kind, id, label: one.label, language: textLanguage(one, "label") };
  return { kind, id, label: one.name, language: textLanguage(one, "name") };
}

type Group = {
  lane: number;
  date: string;
  stance: Stance;
  reported: boolean;
  statements: readonly number[];
};

function mergedGroups(every: Selection, by: Lanes): readonly Group[] {
  let groups = Array.from(every.statements, (number) => groupOf(every.index, { number, by }));
  for (const length of DATE_LENGTHS) {
    if (groups.length <= MARKS_MAX) return groups;
    groups = mergeByDate(groups, length);
  }
  return groups;
}

function groupOf(index: DebateIndex, { number, by }: { number: number; by: Lanes }): Group {
  const lane = (by === "position" ? index.positionOf : index.actorOf)[number] ?? 0;
  const { date = "", stance = "neutral", attribution } = index.statements[number] ?? {};
  return { lane, date, stance, reported: attribution === "reported", statements: [number] };
}

/** Groups of one lane, stance and attribution whose dates begin alike become one with that date. */
function mergeByDate(groups: readonly Group[], length: number): Group[] {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const date = group.date.slice(0, length);
    const key = [group.lane, date, group.stance, group.reported].join(" ");
    const before = merged.get(key)?.statements ?? [];
    merged.set(key, { ...group, date, statements: [...before, ...group.statements] });
  }
  return [...merged.values()];
}

function laneMarks({
  axis,
  inLane,
  shown,
}: {
  axis: TimeAxis;
  inLane: readonly Group[];
  shown: Selection;
}): Pick<TimelineLane, "shown" | "total" | "rows" | "marks" | "bars"> {
  const placed = placeMarks(
    axis,
    inLane.map(({ date }) => date),
  );
  const marks = inLane.flatMap(({ lane: _, ...group }, at) => {
    const statements = group.statements.filter((number) => shown.passes[number] === 1);
    const place = placed.marks[at];
    return place === undefined || statements.length === 0
      ? []
      : [{ ...group, ...place, statements }];
  });
  const barsShown = new Set(marks.map(({ date, row }) => `${date} ${row}`));
  return {
    shown: sum(marks),
    total: sum(inLane),
    rows: placed.rows,
    marks: marks.sort((a, b) => a.x - b.x || a.row - b.row),
    bars: placed.bars.filter(({ date, row }) => barsShown.has(`${date} ${row}`)),
  };
}

function sum(groups: readonly { statements: readonly number[] }[]): number {
  return groups.reduce((count, { statements }) => count + statements.length, 0);
}
