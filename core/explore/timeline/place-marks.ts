import { daySpan } from "#core/debate/partial-date.ts";
import { placeDay, type TimeAxis } from "./time-axis.ts";

/** A mark's middle on the axis, in widths of a mark, and its row in the lane, from 0. */
export type MarkPlace = { x: number; row: number };
/** The span of a date that is not a day: marks of the same date stand on it. */
export type SpanBar = { date: string; start: number; end: number; row: number };
export type PlacedMarks = {
  /** By the place of its date in what was given. */
  marks: readonly MarkPlace[];
  bars: readonly SpanBar[];
  rows: number;
};

/** What needs room in a row: one dated mark, or a span with the marks that stand on it. */
type Block = { start: number; end: number; members: readonly number[]; date: string | undefined };

/**
 * Where the marks of one lane stand, given their partial dates: each at its day, marks of a month or a
 * year on a bar over its whole span, and as many rows as it takes that nothing overlaps.
 */
export function placeMarks(axis: TimeAxis, dates: readonly string[]): PlacedMarks {
  const blocks = blocksOf(axis, dates).sort((a, b) => a.start - b.start || a.end - b.end);
  const rowEnds: number[] = [];
  const marks: MarkPlace[] = [];
  const bars: SpanBar[] = [];
  for (const block of blocks) {
    const { start, end, members, date } = block;
    const free = rowEnds.findIndex((rowEnd) => rowEnd <= start + ROUNDING);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = end;
    if (date !== undefined) bars.push({ date, start, end, row });
    const middle = (start + end) / 2;
    members.forEach((member, at) => {
      marks[member] = { x: middle + at - (members.length - 1) / 2, row };
    });
  }
  return { marks, bars, rows: rowEnds.length };
}

const ROUNDING = 1e-9;

function blocksOf(axis: TimeAxis, dates: readonly string[]): Block[] {
  const members = new Map<string, number[]>();
  dates.forEach((date, at) => {
    const same = members.get(date);
    if (same) same.push(at);
    else members.set(date, [at]);
  });
  return [...members].flatMap(([date, same]) => blocksOfDate(axis, date, same));
}

type DatePlace = { isDay: boolean; start: number; end: number };

const known = new WeakMap<TimeAxis, Map<string, DatePlace>>();

/** Where a date begins and ends on the axis; lanes have most dates in common. */
function placeDate(axis: TimeAxis, date: string): DatePlace {
  const places = known.get(axis) ?? new Map<string, DatePlace>();
  known.set(axis, places);
  const before = places.get(date);
  if (before !== undefined) return before;
  const { first, last } = daySpan(date) ?? { first: 0, last: 0 };
  const place = {
    isDay: first === last,
    start: placeDay(axis, first),
    end: placeDay(axis, last + 1),
  };
  places.set(date, place);
  return place;
}

function blocksOfDate(axis: TimeAxis, date: string, members: readonly number[]): Block[] {
  const { isDay, start, end } = placeDate(axis, date);
  if (isDay) {
    const middle = Math.min(Math.max((start + end) / 2, 0.5), Math.max(0.5, axis.size - 0.5));
    const block = { start: middle - 0.5, end: middle + 0.5, date: undefined };
    return members.map((member) => ({ ...block, members: [member] }));
  }
  const fitting = Math.max(1, Math.floor(end - start));
  const blocks: Block[] = [];
  for (let at = 0; at < members.length; at += fitting) {
    blocks.push({ start, end, members: members.slice(at, at + fitting), date });
  }
  return blocks;
}
