import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Attribution, Stance } from "#core/debate/schema.ts";
import type { StanceOn } from "#core/explore/details/panel-model.ts";

/** An actor's stances by position number; positions on which it takes none are left out. */
export type StancesOfActor = ReadonlyMap<number, StanceOn>;

const known = new WeakMap<DebateIndex, readonly StancesOfActor[]>();

/**
 * The stance that an actor's statements (numbers, all of one actor on one position) add up to, s(a,p)
 * of methods §1: that of the latest statement by its own word or act; if there is none, of the latest
 * reported one, marked as reported; mixed where several on that same latest date differ. Statements
 * that only describe carry no stance. Undefined when no statement carries one.
 * A partial date is as late as its last day, then as its first day.
 */
export function stanceOn(index: DebateIndex, numbers: readonly number[]): StanceOn | undefined {
  return readLatest(
    index,
    numbers.filter((number) => stanceAt(index, number) !== "neutral"),
  );
}

/**
 * Like `stanceOn`, but an actor that only describes is shown as neutral, read from its latest such
 * statement. For showing; measures use `stanceOn`. Undefined only where there is no statement.
 */
export function currentStance(
  index: DebateIndex,
  numbers: readonly number[],
): StanceOn | undefined {
  return stanceOn(index, numbers) ?? readLatest(index, numbers);
}

/** Every actor's stances over all statements of the debate, by actor number. Worked out once per index. */
export function stancesOfActors(index: DebateIndex): readonly StancesOfActor[] {
  const before = known.get(index);
  if (before) return before;
  const stances = index.statementsOfActor.map((numbers) => stancesAmong(index, numbers));
  known.set(index, stances);
  return stances;
}

/** One actor's stances as read from some of its statements (numbers). */
export function stancesAmong(index: DebateIndex, numbers: Iterable<number>): StancesOfActor {
  const stances = new Map<number, StanceOn>();
  for (const [position, ofPosition] of groupByPosition(index, numbers)) {
    const stance = stanceOn(index, ofPosition);
    if (stance) stances.set(position, stance);
  }
  return stances;
}

/** Statement numbers by the number of the position they are on, positions and statements ascending. */
export function groupByPosition(
  index: DebateIndex,
  numbers: Iterable<number>,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const position = index.positionOf[number];
    if (position === undefined) continue;
    const group = groups.get(position);
    if (group) group.push(number);
    else groups.set(position, [number]);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

function readLatest(index: DebateIndex, numbers: readonly number[]): StanceOn | undefined {
  const own = numbers.filter((number) => attributionAt(index, number) !== "reported");
  const reported = own.length === 0;
  const from = latestOf(index, reported ? numbers : own);
  const [stance, ...others] = new Set(from.flatMap((number) => stanceAt(index, number) ?? []));
  if (stance === undefined) return undefined;
  return { stance: others.length === 0 ? stance : "mixed", reported, from };
}

/** The statements of the latest date, ascending. */
function latestOf(index: DebateIndex, numbers: readonly number[]): number[] {
  const last = numbers.reduce((day, n) => Math.max(day, index.lastDay[n] ?? day), -Infinity);
  const ending = numbers.filter((n) => index.lastDay[n] === last);
  const first = ending.reduce((day, n) => Math.max(day, index.firstDay[n] ?? day), -Infinity);
  return ending.filter((n) => index.firstDay[n] === first).sort((a, b) => a - b);
}

function stanceAt(index: DebateIndex, number: number): Stance | undefined {
  return index.statements[number]?.stance;
}

function attributionAt(index: DebateIndex, number: number): Attribution | undefined {
  return index.statements[number]?.attribution;
}
