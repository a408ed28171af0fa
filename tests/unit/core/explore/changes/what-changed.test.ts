import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan } from "#core/debate/partial-date.ts";
import {
  daysBetween,
  newStatements,
  type WhatChanged,
  whatChanged,
} from "#core/explore/changes/what-changed.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { partialDates, statementFacts } from "#tests/fixtures/dated-statements.ts";

const DEBATE = buildSelection({
  statements: [
    { id: "a1", actor: "ann", position: "law", stance: "oppose", date: "2025-01-10" },
    { id: "b1", actor: "bob", position: "law", stance: "support", date: "2025-01-20" },
    { id: "a2", actor: "ann", position: "law", stance: "support", date: "2025-02-10" },
    { id: "b2", actor: "bob", position: "tax", stance: "oppose", date: "2025-02-11" },
    { id: "a3", actor: "ann", position: "tax", stance: "oppose", date: "2025-02-12" },
    { id: "c1", actor: "cai", position: "tax", stance: "mixed", date: "2025-02" },
    { id: "c2", actor: "cai", position: "tax", stance: "mixed", date: "2025" },
  ],
});

function changedBetween(from: string, to: string): WhatChanged {
  const days = daysBetween({ from, to });
  if (days === undefined) throw new Error("the test gives two dates");
  return whatChanged(DEBATE, days);
}

const idOf = (number: number) => DEBATE.index.statements[number]?.id;
const actorId = (number: number) => DEBATE.index.actors[number]?.id;

describe("by hand", () => {
  const february = changedBetween("2025-02", "2025-02");

  test("who spoke before is not new, and a month that has ended is certain", () => {
    expect(february.actors.map(({ number }) => actorId(number))).toEqual(["cai"]);
    expect(february.actors.map(({ statement }) => idOf(statement))).toEqual(["c1"]);
  });

  test("all statements of who or what is new in the span are named, each once", () => {
    // a3 is not the first on tax, but the position is as new as b2; c1 is of a new actor too.
    expect(newStatements(february).map(idOf).toSorted()).toEqual(["a2", "a3", "b2", "c1"]);
  });

  test("a position is new with its first statement", () => {
    expect(february.positions.map(({ statement }) => idOf(statement))).toEqual(["b2"]);
  });

  test("a changed stance names both statements", () => {
    expect(february.stances.map((pair) => [idOf(pair.before), idOf(pair.after)])).toEqual([
      ["a1", "a2"],
    ]);
  });

  test("two who now take the same side on two positions agree newly", () => {
    expect(february.agreements.count).toBe(1);
    const [agreement] = february.agreements.told;
    expect(agreement?.actors.map(actorId)).toEqual(["ann", "bob"]);
    expect(agreement?.positions.flatMap(({ stances }) => stances.map((s) => s.stance))).toEqual([
      "support",
      "support",
      "oppose",
      "oppose",
    ]);
  });

  test("a statement of which only the year is known is named as uncertain", () => {
    expect(february.uncertain.map(idOf)).toEqual(["c2"]);
  });

  test("nothing changes where nothing is said", () => {
    const june = changedBetween("2025-06", "2025-06");
    expect({ ...june, uncertain: [] }).toEqual({
      actors: [],
      positions: [],
      stances: [],
      agreements: { count: 0, told: [] },
      uncertain: [],
    });
  });
});

test("no date chosen, no span; one date leaves the other side open", () => {
  expect(daysBetween({ from: undefined, to: undefined })).toBeUndefined();
  expect(daysBetween({ from: "2025", to: undefined })).toEqual({
    after: (daySpan("2025")?.first ?? 0) - 1,
    until: Number.POSITIVE_INFINITY,
  });
});

describe("laws", () => {
  const threeDays = fc
    .tuple(partialDates, partialDates, partialDates)
    .map((dates) => dates.map((date) => daySpan(date)?.last ?? 0).sort((a, b) => a - b));
  const twoSteps = fc
    .tuple(statementFacts, threeDays)
    .map(([statements, [a = 0, b = 0, c = 0]]) => {
      const every = buildSelection({ statements });
      return {
        whole: whatChanged(every, { after: a, until: c }),
        first: whatChanged(every, { after: a, until: b }),
        second: whatChanged(every, { after: b, until: c }),
      };
    });
  const numbers = (changed: WhatChanged, what: "actors" | "positions") =>
    changed[what].map(({ number, statement }) => `${number} by ${statement}`);

  test("new actors and positions between a and c are those between a and b, then b and c", () => {
    fc.assert(
      fc.property(twoSteps, ({ whole, first, second }) => {
        for (const what of ["actors", "positions"] as const) {
          const inSteps = [...numbers(first, what), ...numbers(second, what)];
          expect(numbers(whole, what).sort()).toEqual(inSteps.sort());
        }
      }),
    );
  });

  test("changes of stance between a and c are those between a and b and those between b and c", () => {
    fc.assert(
      fc.property(twoSteps, ({ whole, first, second }) => {
        const pair = ({ before, after }: { before: number; after: number }) => `${before} ${after}`;
        const inSteps = [...first.stances, ...second.stances].map(pair);
        expect(whole.stances.map(pair).sort()).toEqual(inSteps.sort());
      }),
    );
  });

  test("whoever agrees newly between a and c began to in one of the two steps", () => {
    fc.assert(
      fc.property(twoSteps, ({ whole, first, second }) => {
        const pair = ({ actors }: { actors: readonly [number, number] }) => actors.join(" ");
        const inSteps = new Set([...first.agreements.told, ...second.agreements.told].map(pair));
        for (const agreement of whole.agreements.told) expect(inSteps).toContain(pair(agreement));
      }),
    );
  });

  test("every new agreement names at least two positions on which both take the same side", () => {
    fc.assert(
      fc.property(twoSteps, ({ whole }) => {
        for (const { positions } of whole.agreements.told) {
          expect(positions.length).toBeGreaterThanOrEqual(2);
          for (const { stances } of positions) {
            expect(stances[0].stance).toBe(stances[1].stance);
            expect(["support", "oppose"]).toContain(stances[0].stance);
          }
        }
      }),
    );
  });
});
