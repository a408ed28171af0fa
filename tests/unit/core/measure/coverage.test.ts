import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { coverage } from "#core/measure/coverage.ts";
import { buildIndex } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const all = (index: DebateIndex) => index.statements.keys();

describe("coverage", () => {
  test("worked by hand: two actors, two positions, one pair without a statement", () => {
    const index = buildIndex({
      actors: [
        { id: "ana", kind: "person", country: "SV" },
        { id: "ben", kind: "group" },
        { id: "silent", kind: "institution", country: "US" },
      ],
      sources: [
        { id: "paper", language: "en" },
        { id: "radio", language: "es-SV" },
      ],
      statements: [
        { actor: "ana", position: "law", source: "paper" },
        { actor: "ana", position: "law", source: "radio" },
        { actor: "ana", position: "fee", source: "radio", attribution: "reported" },
        { actor: "ben", position: "law", source: "paper" },
      ],
    });
    const found = coverage(index, all(index));
    expect(found).toMatchObject({ actors: 2, positions: 2, empty: 1, emptyShare: 0.25 });
    expect(found.filled).toHaveLength(3);
    expect(found.singleSource).toHaveLength(2);
    expect(found.reportedOnly).toHaveLength(1);
    const counts = (shares: typeof found.kinds) =>
      shares.map((one) => [one.id, one.statements.length]);
    expect(counts(found.kinds)).toEqual([
      ["person", 3],
      ["group", 1],
      ["institution", 0],
    ]);
    expect(counts(found.countries)).toEqual([
      ["SV", 3],
      ["US", 0],
    ]);
    expect(counts(found.languages)).toEqual([
      ["en", 2],
      ["es", 2],
    ]);
    expect(counts(found.sources)).toEqual([
      ["paper", 2],
      ["radio", 2],
    ]);
  });

  test("without statements there is no share", () => {
    const found = coverage(buildIndex(), []);
    expect(found).toMatchObject({ actors: 0, positions: 0, empty: 0, emptyShare: undefined });
    expect(found.filled).toEqual([]);
  });

  test("one statement fills its one pair", () => {
    const index = buildIndex();
    expect(coverage(index, all(index))).toMatchObject({ actors: 1, empty: 0, emptyShare: 0 });
  });

  test("pairs and shares hold every statement once, and agree with a count from the debate's file", () => {
    for (const index of THREE_DEBATES) {
      const numbers = Array.from(all(index));
      fc.assert(
        fc.property(fc.subarray(numbers), (some) => {
          const found = coverage(index, some);
          const chosen = some.flatMap((number) => index.statements[number] ?? []);
          const actors = new Set(chosen.map(({ actor }) => actor)).size;
          const positions = new Set(chosen.map(({ position }) => position)).size;
          const pairs = new Set(chosen.map(({ actor, position }) => `${actor} ${position}`)).size;
          expect(found.empty).toBe(actors * positions - pairs);
          const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
          expect(sorted(found.filled.flatMap(({ statements }) => statements))).toEqual(some);
          for (const shares of [found.sources, found.languages, found.kinds]) {
            expect(sorted(shares.flatMap(({ statements }) => statements))).toEqual(some);
          }
        }),
        { numRuns: 20 },
      );
    }
  });
});
