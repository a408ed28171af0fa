import { addUnits, type CalendarUnit } from "./calendar.ts";
import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { type DiscourseNetwork, networkOf } from "./discourse-network.ts";
import { frameNetwork } from "./network-frame.ts";
import type { NetworkSettings } from "./network-settings.ts";

/** In milliseconds since 1970-01-01, UTC, both ends included. */
export type WindowTimes = { start: number; middle: number; stop: number };

/** A network of one stretch of time. */
export type WindowNetwork = DiscourseNetwork & WindowTimes;

export type WindowSettings = { unit: CalendarUnit | "events"; size: number };

/** The first and last moment that windows may cover: the settings' range, or that of the statements. */
export function timeRange(
  statements: readonly CodedStatement[],
  { from, to }: { from?: number | undefined; to?: number | undefined },
): { start: number; stop: number } | undefined {
  const times = statements.flatMap(({ time }) => (time === undefined ? [] : [time]));
  if (times.length === 0) return undefined;
  const [first, last] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { start: from ?? first, stop: to ?? last };
}

/** A stretch of time whose network is computed when it is asked for. */
export type LazyWindow = WindowTimes & {
  /** How many statements it holds; with a kernel, each by its weight. */
  held: () => number;
  network: () => DiscourseNetwork;
};

/**
 * One network per moving window (methods §2.5). Calendar: the middle moves from start to stop by one unit,
 * the window reaches ⌊size / 2⌋ units to both sides and lies wholly in the range (2 and 3 are one width).
 * Events: the middle moves statement by statement, with ⌊size / 2⌋ statements on both sides in the sorted
 * order, which also settles ties of dates. Duplicates are removed before, over the whole range. Statements
 * without a date are in no window. Computed one at a time, as they are asked for; none when no window fits.
 */
export function* windowNetworks(
  debate: CodedDebate,
  settings: NetworkSettings,
  window: WindowSettings,
): Generator<WindowNetwork> {
  yield* networksOf(lazyWindows(debate, settings, window));
}

/** The networks of windows with their times, one at a time. */
export function* networksOf(windows: readonly LazyWindow[]): Generator<WindowNetwork> {
  for (const { network, start, middle, stop } of windows) {
    yield { ...network(), start, middle, stop };
  }
}

/** The windows of `windowNetworks`, none computed yet. */
export function lazyWindows(
  debate: CodedDebate,
  settings: NetworkSettings,
  { unit, size }: WindowSettings,
): LazyWindow[] {
  const frame = frameNetwork(debate, settings);
  const dated = frame.kept.filter((one) => one.time !== undefined);
  const range = timeRange(debate.statements, settings);
  if (range === undefined) return [];
  const spans =
    unit === "events" ? eventSpans(dated, size) : calendarSpans(dated, { unit, size, ...range });
  return spans.map(({ statements, ...times }) => ({
    ...times,
    held: () => statements().length,
    network: () => networkOf(frame, statements()),
  }));
}

type Span = {
  start: number;
  middle: number;
  stop: number;
  statements: () => readonly CodedStatement[];
};

function calendarSpans(
  dated: readonly CodedStatement[],
  given: { unit: CalendarUnit; size: number; start: number; stop: number },
): Span[] {
  const half = Math.floor(given.size / 2);
  const spans: Span[] = [];
  for (let middle = given.start; middle <= given.stop; middle = addUnits(middle, 1, given.unit)) {
    const start = addUnits(middle, -half, given.unit);
    const stop = addUnits(middle, half, given.unit);
    if (start < given.start || stop > given.stop) continue;
    spans.push({ start, middle, stop, statements: () => statementsBetween(dated, start, stop) });
  }
  return spans;
}

/** The statements from start to stop, both included. */
export function statementsBetween(
  dated: readonly CodedStatement[],
  start: number,
  stop: number,
): readonly CodedStatement[] {
  return dated.filter(({ time = Number.NaN }) => time >= start && time <= stop);
}

function eventSpans(dated: readonly CodedStatement[], size: number): Span[] {
  const half = Math.floor(size / 2);
  return dated.slice(half, Math.max(half, dated.length - half)).map((one, at) => ({
    start: dated[at]?.time ?? 0,
    middle: one.time ?? 0,
    stop: dated[at + 2 * half]?.time ?? 0,
    statements: () => dated.slice(at, at + 2 * half + 1),
  }));
}
