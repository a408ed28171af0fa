import { describe, expect, test } from "vitest";
import { codeDebate } from "#core/measure/discourse/code-debate.ts";
import { buildDebate, type DebateFacts } from "#tests/fixtures/build.ts";

function code(facts: DebateFacts) {
  return codeDebate(buildDebate(facts));
}

describe("a debate for discourse networks", () => {
  test("support is 1, oppose −1; neutral is left out and counted", () => {
    const { coded, neutral } = code({
      statements: [{ stance: "support" }, { stance: "oppose" }, { stance: "neutral" }],
    });
    expect(coded.statements.map(({ id, stance }) => [id, stance])).toEqual([
      ["statement-1", 1],
      ["statement-2", -1],
    ]);
    expect({ levels: coded.levels, neutral }).toEqual({ levels: [-1, 1], neutral: 1 });
  });

  test("a mixed stance is 0 and widens the scale, even when nobody opposes", () => {
    const { coded } = code({ statements: [{ stance: "support" }, { stance: "mixed" }] });
    expect(coded.statements.map(({ stance }) => stance)).toEqual([1, 0]);
    expect(coded.levels).toEqual([-1, 0, 1]);
  });

  test("a partial date counts from its first day", () => {
    const { coded } = code({ statements: [{ date: "2025-03" }, { date: "2024" }] });
    expect(coded.statements.map(({ time }) => new Date(time ?? 0).toISOString())).toEqual([
      "2024-01-01T00:00:00.000Z",
      "2025-03-01T00:00:00.000Z",
    ]);
  });

  test("statements of one source are in one document", () => {
    const { coded } = code({
      statements: [{ source: "paper" }, { source: "radio" }, { source: "paper" }],
    });
    const [first, second, third] = coded.statements.map(({ document }) => document);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  test("a person speaks for the organization of that day, an organization for itself", () => {
    const { coded } = code({
      actors: [
        {
          id: "ana",
          affiliations: [
            { organization: "union", end: "2024-12" },
            { organization: "party", start: "2025-01" },
          ],
        },
        { id: "bo" },
        { id: "union", name: "Union", kind: "organization" },
        { id: "party", name: "Party", kind: "organization" },
      ],
      statements: [
        { actor: "ana", date: "2024-12-31" },
        { actor: "ana", date: "2025-01-01" },
        { actor: "bo", date: "2025-01-02" },
        { actor: "union", date: "2025-01-03" },
        { actor: "party", date: "2025-01-04" },
      ],
    });
    const { statements } = coded;
    expect(statements.map(({ values }) => [values.person, values.organization])).toEqual([
      ["Ana", "Union"],
      ["Ana", "Party"],
      ["Bo", ""],
      ["Union", "Union"],
      ["Party", "Party"],
    ]);
  });
});
