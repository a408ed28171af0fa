import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "#core/debate/schema.ts";
import { currentStance, stanceOn, stancesOfActors } from "#core/measure/stance-on.ts";
import { buildIndex } from "#tests/fixtures/build.ts";
import { statementsOfOneTie } from "./statements.ts";

function stanceOf(statements: readonly Partial<Statement>[]) {
  const index = buildIndex({ statements });
  const stance = stanceOn(index, [...index.statements.keys()]);
  return stance && { ...stance, from: stance.from.map((number) => index.statements[number]?.id) };
}

describe("the stance of an actor on a position", () => {
  test("is that of the latest statement", () => {
    const stance = stanceOf([
      { id: "early", stance: "support", date: "2025-01-01" },
      { id: "late", stance: "oppose", date: "2025-02-01", attribution: "action" },
    ]);
    expect(stance).toEqual({ stance: "oppose", reported: false, from: ["late"] });
  });

  test("is the actor's own word even where a later report says otherwise", () => {
    const stance = stanceOf([
      { id: "own", stance: "support", date: "2024" },
      { id: "report", stance: "oppose", date: "2025", attribution: "reported" },
    ]);
    expect(stance).toEqual({ stance: "support", reported: false, from: ["own"] });
  });

  test("is the latest report, marked as one, where there is no own word", () => {
    const stance = stanceOf([
      { id: "old", stance: "support", date: "2024", attribution: "reported" },
      { id: "new", stance: "oppose", date: "2025", attribution: "reported" },
    ]);
    expect(stance).toEqual({ stance: "oppose", reported: true, from: ["new"] });
  });

  test("is mixed where statements of the same latest date differ", () => {
    const stance = stanceOf([
      { id: "b", stance: "oppose", date: "2025-02-01" },
      { id: "a", stance: "support", date: "2025-02-01" },
      { id: "old", stance: "support", date: "2025-01-01" },
    ]);
    expect(stance).toEqual({ stance: "mixed", reported: false, from: ["a", "b"] });
  });

  test("takes a partial date to be as late as its last day, then as its first", () => {
    const month = { id: "month", stance: "oppose" as const, date: "2025-02" };
    const day = { id: "day", stance: "support" as const, date: "2025-02-03" };
    expect(stanceOf([day, month])?.from).toEqual(["month"]);
    const lastDay = { ...day, date: "2025-02-28" };
    expect(stanceOf([lastDay, month])?.from).toEqual(["day"]);
  });

  test("is not touched by statements that only describe", () => {
    const stance = stanceOf([
      { id: "side", stance: "support", date: "2024" },
      { id: "describes", stance: "neutral", date: "2025" },
    ]);
    expect(stance?.from).toEqual(["side"]);
    expect(stanceOf([{ stance: "neutral" }])).toBeUndefined();
  });

  test("does not exist without statements", () => {
    expect(stanceOn(buildIndex(), [])).toBeUndefined();
    expect(currentStance(buildIndex(), [])).toBeUndefined();
  });

  test("is shown as neutral where an actor only describes", () => {
    const index = buildIndex({ statements: [{ stance: "neutral" }] });
    expect(currentStance(index, [0])).toEqual({ stance: "neutral", reported: false, from: [0] });
    expect(stancesOfActors(index)[0]?.size).toBe(0);
  });

  test("never depends on the order of the statements", () => {
    const shuffled = statementsOfOneTie.chain((statements) => {
      const numbers = [...statements.keys()];
      const all = { minLength: numbers.length, maxLength: numbers.length };
      return fc.tuple(fc.constant(statements), fc.shuffledSubarray(numbers, all));
    });
    fc.assert(
      fc.property(shuffled, ([statements, numbers]) => {
        const index = buildIndex({ statements });
        expect(stanceOn(index, numbers)).toEqual(stanceOn(index, [...statements.keys()]));
        expect(currentStance(index, numbers)).toBeDefined();
      }),
    );
  });

  test("is read from statements that all are own, or all are reported", () => {
    fc.assert(
      fc.property(statementsOfOneTie, (statements) => {
        const stance = stanceOf(statements);
        const from = statements.filter(({ id }) => stance?.from.includes(id));
        expect(from.every((one) => (one.attribution === "reported") === stance?.reported)).toBe(
          true,
        );
      }),
    );
  });
});
