import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";
import { ATTRIBUTIONS, CONFIDENCES, STANCES } from "#core/debate/vocabulary.ts";

function load(file: string): Debate {
  const parsed = parseDebateText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file} has problems`);
  return parsed.debate;
}

const small = load("tests/fixtures/small-debate.json");
const large = load("data/debates/el-salvador-prisons.json");

describe("indexDebate", () => {
  test("statements are sorted by first day, last day, then id", () => {
    const [model] = small.statements;
    if (!model) throw new Error("a statement expected");
    const dates = {
      b: "2025-01-01",
      a: "2025-01-01",
      month: "2025-01",
      year: "2025",
      early: "2024-12-31",
    };
    const statements = Object.entries(dates).map(([id, date]) => ({ ...model, id, date }));
    const index = indexDebate({ ...small, statements });
    expect(index.statements.map((one) => one.id)).toEqual(["early", "a", "b", "month", "year"]);
  });

  test("actors are sorted by name without accents and case", () => {
    const [model] = small.actors;
    if (!model) throw new Error("an actor expected");
    const names = { z: "zoe", e: "Élan", a: "ana", o: "Ömer", f: "Fay" };
    const actors = [
      ...Object.entries(names).map(([id, name]) => ({ ...model, id, name })),
      ...small.actors,
    ];
    const index = indexDebate({ ...small, actors });
    expect(index.actors.map((one) => one.name)).toEqual([
      "ana",
      "Ana López",
      "Élan",
      "Fay",
      "Harbour Shop Owners",
      "Ministry of Roads",
      "Ömer",
      "zoe",
    ]);
  });

  test("the columns say the same as the statements", () => {
    const index = indexDebate(large);
    index.statements.forEach((statement, number) => {
      expect(index.statementNumber.get(statement.id)).toBe(number);
      expect(index.actors[index.actorOf[number] ?? -1]?.id).toBe(statement.actor);
      expect(index.positions[index.positionOf[number] ?? -1]?.id).toBe(statement.position);
      expect(index.sources[index.sourceOf[number] ?? -1]?.id).toBe(statement.source);
      expect(STANCES[index.stanceOf[number] ?? -1]).toBe(statement.stance);
      expect(ATTRIBUTIONS[index.attributionOf[number] ?? -1]).toBe(statement.attribution);
      expect(CONFIDENCES[index.confidenceOf[number] ?? -1]).toBe(statement.confidence);
    });
  });

  test("every statement is in exactly one group by actor, position and source, oldest first", () => {
    const index = indexDebate(large);
    const all = large.statements.map((_, number) => number);
    for (const groups of [
      index.statementsOfActor,
      index.statementsOfPosition,
      index.statementsOfSource,
    ]) {
      expect(groups.flatMap((group) => [...group]).toSorted((a, b) => a - b)).toEqual(all);
      for (const group of groups) expect([...group]).toEqual([...group].toSorted((a, b) => a - b));
    }
  });

  test("the order of the file's statements and actors does not matter", () => {
    const straight = indexDebate(small);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(small.statements, { minLength: small.statements.length }),
        fc.shuffledSubarray(small.actors, { minLength: small.actors.length }),
        (statements, actors) => {
          const shuffled = indexDebate({ ...small, statements, actors });
          expect({ ...shuffled, debate: small }).toEqual(straight);
        },
      ),
    );
  });

  test("a statement of an actor that is not there is a bug and throws", () => {
    expect(() => indexDebate({ ...small, actors: [] })).toThrow("ministry");
  });
});
