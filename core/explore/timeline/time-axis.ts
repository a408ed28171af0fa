import { daySpan } from "#core/debate/partial-date.ts";

/**
 * A stretch of days on the axis. `busy`: one month (or year) in which statements are dated; `rough`: months
 * of one year of which only the year of some statement is known; `quiet`: periods without any, folded.
 * `start` and `size` are in widths of one mark.
 */
export type Section = {
  kind: "busy" | "rough" | "quiet";
  /** Of a busy section: "2025-03" or "2025". */
  period: string | undefined;
  /** Days since 1970-01-01, both included. */
  first: number;
  last: number;
  start: number;
  size: number;
};

/** Time from left to right, not to one scale: a busy month is wide, and what is quiet is folded. */
export type TimeAxis = { unit: "month" | "year"; sections: readonly Section[]; size: number };

/** With more busy months than this, the axis goes by years. */
const MONTHS_MAX = 36;

const BUSY_LEAST = 2.5;
const ROUGH_SIZE = 2.5;
const QUIET_SIZE = 1;
/** Widths of a mark that one more day (or month) with statements adds to a busy period. */
const ROOM_PER_DATE = 0.6;

/** The axis on which all these partial dates have a place; no sections where there are no dates. */
export function timeAxis(dates: readonly string[]): TimeAxis {
  const months = new Set(dates.filter(hasMonth).map((date) => date.slice(0, "2025-03".length)));
  const unit = months.size > MONTHS_MAX ? "year" : "month";
  const facts = periodFacts(dates, unit);
  const sections: Section[] = [];
  let start = 0;
  for (const run of runsOf(facts)) {
    const section = sectionOf(run, { unit, facts, start });
    sections.push(section);
    start += section.size;
  }
  return { unit, sections, size: start };
}

/** Where a day begins on the axis, in widths of a mark; before and after the axis, its ends. */
export function placeDay(axis: TimeAxis, day: number): number {
  for (const { first, last, start, size } of axis.sections) {
    if (day <= last) return start + (Math.max(0, day - first) / (last + 1 - first)) * size;
  }
  return axis.size;
}

/** The day that stands at a place of the axis; undefined where the axis is empty. */
export function dayAt(axis: TimeAxis, place: number): number | undefined {
  const section = axis.sections.find(({ start, size }) => place < start + size);
  if (section === undefined) return axis.sections.at(-1)?.last;
  const { first, last, start, size } = section;
  const share = Math.max(0, place - start) / size;
  return Math.min(last, first + Math.floor(share * (last + 1 - first)));
}

type Unit = TimeAxis["unit"];
/** A period as a number: months since the year 0, or the year. */
type PeriodFacts = {
  unit: Unit;
  /** How many different dates, finer than the period, fall into each busy one. */
  finer: ReadonlyMap<number, ReadonlySet<string>>;
  roughYears: ReadonlySet<number>;
  first: number;
  last: number;
};
type Run = { kind: Section["kind"]; first: number; last: number };

function periodFacts(dates: readonly string[], unit: Unit): PeriodFacts {
  const finer = new Map<number, Set<string>>();
  const roughYears = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    const isRough = unit === "month" && !hasMonth(date);
    if (isRough) roughYears.add(year);
    const key = unit === "year" ? year : year * 12 + (isRough ? 0 : Number(date.slice(5, 7)) - 1);
    first = Math.min(first, key);
    last = Math.max(last, isRough ? key + 11 : key);
    if (!isRough) noteFiner(finer, { key, date, unit });
  }
  return { unit, finer, roughYears, first, last };
}

function noteFiner(
  finer: Map<number, Set<string>>,
  { key, date, unit }: { key: number; date: string; unit: Unit },
): void {
  const found = finer.get(key) ?? new Set<string>();
  finer.set(key, found);
  const whole = unit === "month" ? "2025-03".length : "2025".length;
  if (date.length > whole) found.add(date.slice(0, whole + "-01".length));
}

/** Every period from the first to the last, those between busy ones taken together. */
function runsOf({ unit, finer, roughYears, first, last }: PeriodFacts): Run[] {
  const runs: Run[] = [];
  for (let key = first; key <= last; key++) {
    if (finer.has(key)) {
      runs.push({ kind: "busy", first: key, last: key });
      continue;
    }
    const kind = roughYears.has(yearOf(key, unit)) ? "rough" : "quiet";
    const before = runs.at(-1);
    const continues =
      before?.kind === kind &&
      (kind === "quiet" || yearOf(before.last, unit) === yearOf(key, unit));
    if (before && continues) before.last = key;
    else runs.push({ kind, first: key, last: key });
  }
  return runs;
}

function sectionOf(
  run: Run,
  { unit, facts, start }: { unit: Unit; facts: PeriodFacts; start: number },
): Section {
  const { kind } = run;
  const first = daySpan(periodText(run.first, unit))?.first ?? 0;
  const last = daySpan(periodText(run.last, unit))?.last ?? 0;
  const period = kind === "busy" ? periodText(run.first, unit) : undefined;
  const dates = facts.finer.get(run.first)?.size ?? 0;
  const busy = Math.max(BUSY_LEAST, 1 + ROOM_PER_DATE * dates);
  const size = { busy, rough: ROUGH_SIZE, quiet: QUIET_SIZE }[kind];
  return { kind, period, first, last, start, size };
}

function yearOf(key: number, unit: Unit): number {
  return unit === "year" ? key : Math.floor(key / 12);
}

function periodText(key: number, unit: Unit): string {
  const year = String(yearOf(key, unit));
  return unit === "year" ? year : `${year}-${String((key % 12) + 1).padStart(2, "0")}`;
}

function hasMonth(date: string): boolean {
  return date.length >= "2025-03".length;
}
