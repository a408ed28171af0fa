import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "#core/debate/schema.ts";
import { consistency } from "#core/measure/consistency.ts";
import { buildIndex } from "#tests/fixtures/build.ts";
import { statementsOfOneTie } from "./statements.ts";

function consistencyOf(statements: readonly Partial<Statement>[]) {
  const index = buildIndex({ statements });
  return consistency(index, [...index.statements.keys()]);
}

describe("consistency of an actor on a position", () => {
  test("worked by hand: two of three stances equal the latest one", () => {
    const found = consistencyOf([
      { stance: "support", date: "2023" },
      { stance: "oppose", date: "2024" },
      { stance: "neutral", date: "2024" },
      { stance: "support", date: "2025" },
    ]);
    expect(found).toEqual({ share: 2 / 3, n: 3 });
  });

  test("is full with one stance", () => {
    expect(consistencyOf([{ stance: "oppose" }])).toEqual({ share: 1, n: 1 });
  });

  test("does not exist without a stance", () => {
    expect(consistencyOf([{ stance: "neutral" }])).toBeUndefined();
    expect(consistency(buildIndex(), [])).toBeUndefined();
  });

  test("lies within 0..1", () => {
    fc.assert(
      fc.property(statementsOfOneTie, (statements) => {
        const share = consistencyOf(statements)?.share ?? 0;
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
