import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { codingOf } from "#core/explore/research/code-selection.ts";
import { DEFAULT_METHOD, type ViewMethod } from "#core/explore/research/method-query.ts";
import { openSession } from "#core/explore/research/research-session.ts";
import { tieStatements } from "#core/explore/research/tie-statements.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const index = buildIndex({
  statements: [
    { actor: "ann", position: "ban", date: "2025-01-01" },
    { actor: "bob", position: "ban", date: "2025-01-02" },
    { actor: "ann", position: "tax", date: "2025-01-03" },
    { actor: "cy", position: "tax", date: "2025-01-04" },
  ],
});
const used = Uint32Array.from([0, 1, 2, 3]);

describe("the statements behind a tie", () => {
  test("of two actors: what both say on what they share", () => {
    const tie = { row: "Ann", column: "Bob" };
    expect(tieStatements(index, tie, { method: DEFAULT_METHOD, used })).toEqual([0, 1]);
  });

  test("of two positions: what is said on them by actors that speak on both", () => {
    const method: ViewMethod = { ...DEFAULT_METHOD, network: "positions" };
    const tie = { row: "Ban", column: "Tax" };
    expect(tieStatements(index, tie, { method, used })).toEqual([0, 2]);
  });

  test("of an actor and a position: what it says on it", () => {
    const method: ViewMethod = { ...DEFAULT_METHOD, network: "twomode" };
    const tie = { row: "Ann", column: "Tax" };
    expect(tieStatements(index, tie, { method, used })).toEqual([2]);
  });

  test("only statements that count are among them", () => {
    const tie = { row: "Ann", column: "Bob" };
    const some = Uint32Array.from([1]);
    expect(tieStatements(index, tie, { method: DEFAULT_METHOD, used: some })).toEqual([]);
  });
});

test("a cell of mentions is the number of statements behind it, and a tie has some", () => {
  const given = fc.record({
    seed: fc.integer({ min: 1, max: 50 }),
    network: fc.constantFrom("actors" as const, "positions" as const, "twomode" as const),
    rows: fc.constantFrom("person" as const, "organization" as const),
  });
  fc.assert(
    fc.property(given, ({ seed, network, rows }) => {
      const size = { actors: 6, positions: 4, statements: 25, camps: 2 };
      const whole = indexDebate(generateDebate({ ...size, seed }));
      const method: ViewMethod = {
        ...DEFAULT_METHOD,
        ...{ network, rows, aggregation: "ignore", normalization: "no", duplicates: "include" },
      };
      const opened = openSession({ coded: codingOf(whole).coded, method });
      if (!opened.ok) return;
      const shown = opened.session.network;
      for (const { row, column, weight } of shown.strongest) {
        const tie = { row: shown.rows[row] ?? "", column: shown.columns[column] ?? "" };
        const behind = tieStatements(whole, tie, { method, used: shown.used });
        if (network === "twomode") expect(behind).toHaveLength(weight);
        expect(behind.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});
