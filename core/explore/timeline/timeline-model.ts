import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
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
  const { axis, lanes } = placedLanes(every, by);
  return { axis, lanes: lanes.map((lane) => laneShown(lane, shown)) };
}

/** The timeline with every mark; worked out once, as long as nothing but the dates changes. */
function placedLanes(every: Selection, by: Lanes): TimelineModel {
  const before = known.get(every)?.[by];
  if (before !== undefined) return before;
  const named = by === "position" ? every.index.positions : every.index.actors;
  const ofLane = named.map((): Group[] => []);
  for (const group of mergedGroups(every, by)) ofLane[group.lane]?.push(group);
  const axis = timeAxis(ofLane.map((groups) => groups.map(({ date }) => date)));
  const lanes = ofLane.flatMap((groups, number) => {
    const one = named[number];
    if (one === undefined || groups.length === 0) return [];
    return [{ ...laneName(one, by), ...laneMarks(axis, groups) }];
  });
  const model = { axis, lanes };
  known.set(every, { ...known.get(every), [by]: model });
  return model;
}

const known = new WeakMap<Selection, Partial<Record<Lanes, TimelineModel>>>();

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
  statements: number[];
};

/** One group per statement or, where these are too many, per lane, period, stance and attribution. */
function mergedGroups({ index, statements }: Selection, by: Lanes): readonly Group[] {
  const laneOf = by === "position" ? index.positionOf : index.actorOf;
  if (statements.length <= MARKS_MAX) {
    return Array.from(statements, (number) => groupOf(index, number, laneOf));
  }
  const dates = DATE_LENGTHS.map((length) => datesOf(index, length));
  const keysOf = ({ numberOf, count }: Dates) =>
    Float64Array.from(statements, (number) => {
      const same = (laneOf[number] ?? 0) * count + (numberOf[number] ?? 0);
      const kind = (index.stanceOf[number] ?? 0) * 2 + reportedAt(index, number);
      return same * STANCES.length * 2 + kind;
    });
  const few = dates.find((each) => !hasMoreThan(MARKS_MAX, keysOf(each))) ?? dates.at(-1);
  if (few === undefined) return [];
  const merged = new Map<number, Group>();
  keysOf(few).forEach((key, at) => {
    const number = statements[at] ?? 0;
    const same = merged.get(key);
    if (same) same.statements.push(number);
    else {
      const date = (index.statements[number]?.date ?? "").slice(0, few.length);
      merged.set(key, { ...groupOf(index, number, laneOf), date });
    }
  });
  return [...merged.values()];
}

function hasMoreThan(most: number, keys: Float64Array): boolean {
  const different = new Set<number>();
  for (const key of keys) if (different.add(key).size > most) return true;
  return false;
}

function groupOf(index: DebateIndex, number: number, laneOf: Uint32Array): Group {
  const { date = "", stance = "neutral" } = index.statements[number] ?? {};
  const reported = reportedAt(index, number) === 1;
  return { lane: laneOf[number] ?? 0, date, stance, reported, statements: [number] };
}

function reportedAt(index: DebateIndex, number: number): 0 | 1 {
  return index.statements[number]?.attribution === "reported" ? 1 : 0;
}

/** The dates of statements cut to a length, numbered: equal ones have one number. */
type Dates = { length: number; numberOf: Uint32Array; count: number };

const cutDates = new WeakMap<DebateIndex, Map<number, Dates>>();

function datesOf(index: DebateIndex, length: number): Dates {
  const known = cutDates.get(index) ?? new Map<number, Dates>();
  cutDates.set(index, known);
  const before = known.get(length);
  if (before !== undefined) return before;
  const numbers = new Map<string, number>();
  const numberOf = Uint32Array.from(index.statements, ({ date }) => {
    const cut = date.slice(0, length);
    const number = numbers.get(cut) ?? numbers.size;
    numbers.set(cut, number);
    return number;
  });
  const dates = { length, numberOf, count: numbers.size };
  known.set(length, dates);
  return dates;
}

function laneMarks(
  axis: TimeAxis,
  groups: readonly Group[],
): Pick<TimelineLane, "shown" | "total" | "rows" | "marks" | "bars"> {
  const placed = placeMarks(
    axis,
    groups.map(({ date }) => date),
  );
  // Field by field: copying thousands of objects with "..." takes ten times as long.
  const marks = groups.map(({ date, stance, reported, statements }, at): TimelineMark => {
    const { x = 0, row = 0 } = placed.marks[at] ?? {};
    return { x, row, statements, date, stance, reported };
  });
  const total = countStatements(marks);
  marks.sort((a, b) => a.x - b.x || a.row - b.row);
  return { shown: total, total, rows: placed.rows, marks, bars: placed.bars };
}

/** A lane with only the statements that are shown, all where they were. */
function laneShown(lane: TimelineLane, { passes }: Selection): TimelineLane {
  const isShown = (number: number) => passes[number] === 1;
  if (lane.marks.every(({ statements }) => statements.every(isShown))) return lane;
  const marks: TimelineMark[] = [];
  for (const mark of lane.marks) {
    const statements = mark.statements.filter(isShown);
    if (statements.length === mark.statements.length) marks.push(mark);
    else if (statements.length > 0) marks.push({ ...mark, statements });
  }
  const barsShown = new Set(marks.map(({ date, row }) => `${date} ${row}`));
  const bars = lane.bars.filter(({ date, row }) => barsShown.has(`${date} ${row}`));
  return { ...lane, shown: countStatements(marks), marks, bars };
}

function countStatements(groups: readonly { statements: readonly number[] }[]): number {
  return groups.reduce((count, { statements }) => count + statements.length, 0);
}
