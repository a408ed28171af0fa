import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stance, Statement } from "#core/debate/schema.ts";
import { hasStanceChange, stanceChanges } from "#core/measure/stance-changes.ts";
import { buildIndex } from "#tests/fixtures/build.ts";
import { statementsOfOneTie } from "./statements.ts";

function changes(statements: readonly Partial<Statement>[]): string[] {
  const index = buildIndex({ statements });
  const numbers = [...index.statements.keys()];
  const pairs = stanceChanges(index, numbers);
  expect(hasStanceChange(index, numbers)).toBe(pairs.length > 0);
  return pairs.map(({ before, after }) =>
    [before, after].map((number) => index.statements[number]?.id).join(">"),
  );
}

function on(date: string, stance: Stance, id: string): Partial<Statement> {
  return { date, stance, id };
}

describe("stance changes", () => {
  test("are consecutive statements whose stance differs", () => {
    const found = changes([
      on("2025-01-01", "support", "a"),
      on("2025-02-01", "support", "b"),
      on("2025-03-01", "oppose", "c"),
      on("2025-04-01", "mixed", "d"),
    ]);
    expect(found).toEqual(["b>c", "c>d"]);
  });

  test("pass over statements that only describe", () => {
    const found = changes([
      on("2025-01-01", "support", "a"),
      on("2025-02-01", "neutral", "b"),
      on("2025-03-01", "oppose", "c"),
    ]);
    expect(found).toEqual(["a>c"]);
  });

  test("are not seen in two stances of one day", () => {
    expect(changes([on("2025-01-01", "support", "a"), on("2025-01-01", "oppose", "b")])).toEqual(
      [],
    );
  });

  test("are not claimed where partial dates leave the order open", () => {
    expect(changes([on("2025", "support", "a"), on("2025-03-01", "oppose", "b")])).toEqual([]);
  });

  test("are found around a day with both stances", () => {
    const found = changes([
      on("2025-01-01", "support", "a"),
      on("2025-02-01", "support", "b"),
      on("2025-02-01", "oppose", "c"),
      on("2025-03-01", "oppose", "d"),
    ]);
    expect(found).toEqual(["a>c", "b>d"]);
  });

  test("pair one statement of each date and stance", () => {
    const found = changes([
      on("2025-01-01", "support", "a"),
      on("2025-01-01", "support", "b"),
      on("2025-03-01", "oppose", "c"),
      on("2025-03-01", "oppose", "d"),
    ]);
    expect(found).toEqual(["a>c"]);
  });

  test("are never read from what others report", () => {
    const report = { ...on("2025-02-01", "oppose", "b"), attribution: "reported" as const };
    expect(changes([on("2025-01-01", "support", "a"), report])).toEqual([]);
    expect(changes([report, on("2025-03-01", "support", "c")])).toEqual([]);
    const own = [on("2025-01-01", "support", "a"), on("2025-03-01", "mixed", "c")];
    expect(changes([...own, report])).toEqual(["a>c"]);
  });

  test("are not claimed of a group: two polls need not have asked the same people", () => {
    const statements = [on("2025-01-01", "support", "a"), on("2025-03-01", "oppose", "b")].map(
      (statement) => ({ ...statement, actor: "polled" }),
    );
    const index = buildIndex({ actors: [{ id: "polled", kind: "group" }], statements });
    expect(stanceChanges(index, [0, 1])).toEqual([]);
    expect(hasStanceChange(index, [0, 1])).toBe(false);
  });

  test("are none with no statement, one statement, or one stance", () => {
    expect(stanceChanges(buildIndex(), [])).toEqual([]);
    expect(changes([on("2025", "support", "a")])).toEqual([]);
    expect(changes([on("2024", "support", "a"), on("2025", "support", "b")])).toEqual([]);
  });

  test("lie between statements of certain order and different stance", () => {
    fc.assert(
      fc.property(statementsOfOneTie, (statements) => {
        const index = buildIndex({ statements });
        for (const { before, after } of stanceChanges(index, [...index.statements.keys()])) {
          expect(index.lastDay[before]).toBeLessThan(index.firstDay[after] ?? 0);
          expect(index.statements[before]?.stance).not.toBe(index.statements[after]?.stance);
        }
      }),
    );
  });
});
