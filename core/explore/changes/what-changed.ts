import type { DebateIndex } from "#core/debate/index-debate.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import type { Selection } from "#core/explore/selection.ts";
import { changesAmong } from "#core/explore/timeline/changes-among.ts";
import type { Filters } from "#core/explore/view-state.ts";
import type { StanceChangePair } from "#core/measure/stance-changes.ts";
import { type NewAgreements, newAgreements } from "./new-agreements.ts";

/** The days after `after` and up to `until`: days since 1970-01-01, or infinite where a side is open. */
export type DaysBetween = { after: number; until: number };

/** Somebody or something that comes up (number): its first statement, and all of the span, oldest first. */
type ComesUp = { number: number; statement: number; statements: readonly number[] };

export type WhatChanged = {
  actors: readonly ComesUp[];
  positions: readonly ComesUp[];
  stances: readonly StanceChangePair[];
  agreements: NewAgreements;
  /** Statements that may lie in the span or outside: of their date only the month or the year is known. */
  uncertain: readonly number[];
};

/** The statements of the actors and on the positions that came up, and those that changed a stance, each once. */
export function newStatements({ actors, positions, stances }: WhatChanged): readonly number[] {
  const come = [...actors, ...positions].flatMap(({ statements }) => statements);
  return [...new Set([...come, ...stances.map(({ after }) => after)])];
}

/** The days that a date filter spans; undefined where no date is chosen. */
export function daysBetween({ from, to }: Pick<Filters, "from" | "to">): DaysBetween | undefined {
  const first = from === undefined ? undefined : daySpan(from)?.first;
  const last = to === undefined ? undefined : daySpan(to)?.last;
  if (first === undefined && last === undefined) return undefined;
  return {
    after: first === undefined ? Number.NEGATIVE_INFINITY : first - 1,
    until: last ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * What is known at the end of the span and was not known before it. A statement is known from the last day
 * of its date on: by then it was made for certain. So what is new between a and c is what is new between
 * a and b, and then between b and c. `every` is the selection without its date filter.
 */
export function whatChanged(every: Selection, { after, until }: DaysBetween): WhatChanged {
  const { index } = every;
  const { firstDay, lastDay } = index;
  const numbers = Array.from(every.statements);
  const known = numbers.filter((number) => (lastDay[number] ?? 0) <= until);
  const before = known.filter((number) => (lastDay[number] ?? 0) <= after);
  const isLate = (number: number) => (lastDay[number] ?? 0) > after;
  return {
    actors: comingUp(index.actorOf, { index, known, isLate }),
    positions: comingUp(index.positionOf, { index, known, isLate }),
    stances: changesAmong(index, known).filter((pair) => isLate(pair.after)),
    agreements: newAgreements(index, { before, after: known }),
    uncertain: numbers.filter(
      (number) =>
        isLate(number) &&
        (firstDay[number] ?? 0) <= until &&
        ((firstDay[number] ?? 0) <= after || (lastDay[number] ?? 0) > until),
    ),
  };
}

/** Owners (actors or positions) whose earliest known statement is a late one, as then all of theirs are. */
function comingUp(
  ownerOf: Uint32Array,
  {
    index,
    known,
    isLate,
  }: { index: DebateIndex; known: readonly number[]; isLate: (number: number) => boolean },
): ComesUp[] {
  const ofOwner = new Map<number, number[]>();
  const byKnown = [...known].sort(
    (a, b) => (index.lastDay[a] ?? 0) - (index.lastDay[b] ?? 0) || a - b,
  );
  for (const number of byKnown) {
    const owner = ownerOf[number] ?? 0;
    const own = ofOwner.get(owner);
    if (own === undefined) ofOwner.set(owner, [number]);
    else own.push(number);
  }
  return [...ofOwner].flatMap(([number, statements]) => {
    const [statement] = statements;
    return statement !== undefined && isLate(statement) ? [{ number, statement, statements }] : [];
  });
}
