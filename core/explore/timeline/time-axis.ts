import { type DaySpan, daySpan } from "#core/debate/partial-date.ts";
import { roomFor, type Stretch, stretchesOf } from "./stretches.ts";

/**
 * A stretch of days on the axis. `busy`: one month (or year) in which statements are dated; `rough`: months
 * of one year of which only the year of some statement is known; `quiet`: periods without any, folded.
 * `start` and `size` are in widths of one mark.
 */
type Section = Stretch & {
  kind: "busy" | "rough" | "quiet";
  /** Of a busy section: "2025-03" or "2025". */
  period: string | undefined;
  /** What it is made of: the days with dates, and what lies between. */
  stretches: readonly Stretch[];
};

/** Time from left to right, not to one scale: a busy month is wide, and what is quiet is folded. */
export type TimeAxis = { unit: "month" | "year"; sections: readonly Section[]; size: number };

/** With more busy months than this, or none, the axis goes by years. */
const MONTHS_MAX = 36;

const BUSY_LEAST = 2;
const ROUGH_SIZE = 1.5;
const QUIET_SIZE = 1;
/** Widths of a mark that each date adds in the lane that has most of them in a busy period. */
const ROOM_PER_DATE = 0.7;

/**
 * The axis on which the partial dates of these lanes have a place; no sections where there are no dates.
 * A busy period is as wide as the lane with most dates in it needs, but not wider than one mark for each
 * day (in a year: month) with dates; these have most of its width.
 */
export function timeAxis(lanes: readonly (readonly string[])[]): TimeAxis {
  // Thousands of statements have a few hundred dates: each is read once.
  const dates = new Set<string>();
  for (const lane of lanes) for (const date of lane) dates.add(date);
  const months = new Set(
    [...dates].filter(hasMonth).map((date) => date.slice(0, "2025-03".length)),
  );
  const unit = months.size === 0 || months.size > MONTHS_MAX ? "year" : "month";
  const facts = periodFacts(lanes, { dates, unit });
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
  const section = axis.sections.find(({ last }) => day < last + 1);
  const stretch = section?.stretches.find(({ last }) => day < last + 1);
  if (stretch === undefined) return axis.size;
  const { first, last, start, size } = stretch;
  return start + (Math.max(0, day - first) / (last + 1 - first)) * size;
}

/** The day that stands at a place of the axis; undefined where the axis is empty. */
export function dayAt(axis: TimeAxis, place: number): number | undefined {
  const isBefore = ({ start, size }: Stretch) => place < start + size;
  const stretch = axis.sections.find(isBefore)?.stretches.find(isBefore);
  if (stretch === undefined) return axis.sections.at(-1)?.last;
  const { first, last, start, size } = stretch;
  const share = Math.max(0, place - start) / size;
  return Math.min(last, first + Math.floor(share * (last + 1 - first)));
}

type Unit = TimeAxis["unit"];
/** A period as a number: months since the year 0, or the year. */
type PeriodFacts = {
  unit: Unit;
  /** Of each busy period, the most dates that one lane has in it. */
  most: ReadonlyMap<number, number>;
  /** Of each busy period, the days (in a year: the months) with dates. */
  finer: ReadonlyMap<number, ReadonlySet<string>>;
  roughYears: ReadonlySet<number>;
  first: number;
  last: number;
};
type Run = { kind: Section["kind"]; first: number; last: number };

function periodFacts(
  lanes: readonly (readonly string[])[],
  { dates, unit }: { dates: ReadonlySet<string>; unit: Unit },
): PeriodFacts {
  const dated = new Map([...dates].map((date) => [date, datedIn(date, unit)]));
  const all = [...dated.values()];
  const finer = new Map<number, Set<string>>();
  for (const { first, isRough, part } of all) {
    if (isRough) continue;
    const parts = finer.get(first) ?? new Set();
    finer.set(first, part === undefined ? parts : parts.add(part));
  }
  return {
    unit,
    most: mostInOneLane(lanes, dated),
    finer,
    roughYears: new Set(all.flatMap(({ first, isRough }) => (isRough ? yearOf(first, unit) : []))),
    first: all.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: all.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY),
  };
}

function mostInOneLane(
  lanes: readonly (readonly string[])[],
  dated: ReadonlyMap<string, Dated>,
): Map<number, number> {
  const most = new Map<number, number>();
  for (const lane of lanes) {
    const counts = new Map<number, number>();
    for (const date of lane) {
      const one = dated.get(date);
      if (one === undefined || one.isRough) continue;
      const count = (counts.get(one.first) ?? 0) + 1;
      counts.set(one.first, count);
      if (count > (most.get(one.first) ?? 0)) most.set(one.first, count);
    }
  }
  return most;
}

type Dated = { first: number; last: number; isRough: boolean; part: string | undefined };

/** The period of a date and the finer part in it; all months of its year where only the year is known. */
function datedIn(date: string, unit: Unit): Dated {
  const year = Number(date.slice(0, "2025".length));
  const month = hasMonth(date) ? date.slice(0, "2025-03".length) : undefined;
  if (unit === "year") return { first: year, last: year, isRough: false, part: month };
  const january = year * 12;
  if (month === undefined) {
    return { first: january, last: january + 11, isRough: true, part: undefined };
  }
  const key = january + Number(month.slice("2025-".length)) - 1;
  return { first: key, last: key, isRough: false, part: date === month ? undefined : date };
}

/** Every period from the first to the last, those between busy ones taken together. */
function runsOf({ unit, most, roughYears, first, last }: PeriodFacts): Run[] {
  const runs: Run[] = [];
  for (let key = first; key <= last; key++) {
    if (most.has(key)) {
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
  const parts = [...(facts.finer.get(run.first) ?? [])].flatMap((part) => daySpan(part) ?? []);
  const busy = busySize({ first, last }, { parts, most: facts.most.get(run.first) ?? 0 });
  const size = { busy, rough: ROUGH_SIZE, quiet: QUIET_SIZE }[kind];
  const stretch = { first, last, start, size };
  const period = kind === "busy" ? periodText(run.first, unit) : undefined;
  const stretches = kind === "busy" ? stretchesOf(stretch, parts) : [stretch];
  return { ...stretch, kind, period, stretches };
}

function busySize(
  span: DaySpan,
  { parts, most }: { parts: readonly DaySpan[]; most: number },
): number {
  const wanted = parts.length === 0 ? most : Math.min(roomFor(span, parts), ROOM_PER_DATE * most);
  return Math.max(BUSY_LEAST, 1 + wanted);
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
