import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "#core/debate/vocabulary.ts";
import { compareActors } from "#core/explore/compare/compare-actors.ts";
import { COMPARED_GROUPS, type Comparison } from "#core/explore/compare/comparison.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [{ id: "ana" }, { id: "bo" }, { id: "cy" }, { id: "silent" }],
  relations: [
    { id: "letter", actor: "bo", target: "ana", kind: "wrote to" },
    { id: "visit", actor: "ana", target: "dee", kind: "visited" },
  ],
  statements: [
    { actor: "ana", position: "law", date: "2024", stance: "oppose" as const },
    { actor: "ana", position: "law", date: "2025" },
    { actor: "bo", position: "law" },
    { actor: "cy", position: "law", stance: "mixed" as const },
    { actor: "ana", position: "cost", stance: "oppose" as const },
    { actor: "bo", position: "cost" },
    { actor: "bo", position: "aid" },
    { actor: "cy", position: "aid", stance: "neutral" as const },
    { actor: "dee", position: "trade" },
  ],
};
const index = buildIndex(FACTS);

function ids(comparison: Comparison | undefined): Record<string, string[]> {
  const groups = Object.entries(comparison?.groups ?? {});
  return Object.fromEntries(
    groups.map(([group, entries]) => [group, entries.map(({ position }) => position.id)]),
  );
}

describe("two actors", () => {
  const two = compareActors(index, ["ana", "bo"]);

  test("agree where their current stances are the same, and disagree where they are not", () => {
    expect(ids(two)).toEqual({
      agree: ["law"],
      disagree: ["cost"],
      describes: [],
      missing: ["aid"],
    });
  });

  test("have a cell each: the stance now, and the number of all statements", () => {
    const [law] = two?.groups.agree ?? [];
    expect(law?.cells.map((cell) => [cell.current?.stance, cell.statements])).toEqual([
      ["support", 2],
      ["support", 1],
    ]);
    const [aid] = two?.groups.missing ?? [];
    expect(aid?.cells[0]).toEqual({ current: undefined, statements: 0 });
  });

  test("agree on half of two shared positions", () => {
    expect(two?.agreements).toMatchObject([{ agreement: 0.5, shared: 2 }]);
  });

  test("are joined by the relations between them, read from the first", () => {
    expect(two?.relations.map(({ from, relation }) => [from.id, relation.direction])).toEqual([
      ["ana", "in"],
    ]);
  });

  test("a position that one only describes is no agreement", () => {
    expect(ids(compareActors(index, ["bo", "cy"])).describes).toEqual(["aid"]);
  });
});

test("three actors agree only where all take the same stance", () => {
  const three = compareActors(index, ["ana", "bo", "cy"]);
  expect(ids(three)).toEqual({
    agree: [],
    disagree: ["law"],
    describes: [],
    missing: ["aid", "cost"],
  });
  expect(three?.agreements.map((pair) => pair.actors.map(({ id }) => id))).toEqual([
    ["ana", "bo"],
    ["ana", "cy"],
    ["bo", "cy"],
  ]);
});

test("actors without statements share nothing and have no agreement", () => {
  const comparison = compareActors(index, ["silent", "ana"]);
  expect(comparison?.agreements[0]).toMatchObject({ agreement: undefined, shared: 0 });
  expect(ids(comparison).missing).toEqual(["cost", "law"]);
});

test.each([[["ana"]], [["ana", "ana"]], [["ana", "nobody"]], [[]]])(
  "%j are not compared",
  (one) => {
    expect(compareActors(index, one)).toBeUndefined();
  },
);

const statement = fc.record({
  actor: fc.constantFrom("a", "b", "c", "d"),
  position: fc.constantFrom("p", "q", "r", "s", "t"),
  stance: fc.constantFrom(...STANCES),
  date: fc.constantFrom("2023", "2024-05", "2025-01-02"),
  attribution: fc.constantFrom("self" as const, "reported" as const),
});
const debates = fc
  .array(statement, { minLength: 1, maxLength: 30 })
  .map((statements) =>
    buildIndex({ actors: ["a", "b", "c", "d"].map((id) => ({ id })), statements }),
  );
const compared = fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 2 });

describe("laws", () => {
  test("the groups part the positions on which any of the actors has a statement", () => {
    fc.assert(
      fc.property(debates, compared, (debate, actors) => {
        const groups = ids(compareActors(debate, actors));
        const listed = Object.values(groups).flat();
        const wanted = new Set(
          debate.statements.filter((s) => actors.includes(s.actor)).map((s) => s.position),
        );
        expect(listed.toSorted()).toEqual([...wanted].sort());
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });

  test("the order of the actors changes nothing but the order of the columns", () => {
    fc.assert(
      fc.property(debates, compared, (debate, actors) => {
        const one = compareActors(debate, actors);
        const turned = compareActors(debate, actors.toReversed());
        const turnedBack = COMPARED_GROUPS.map((group) =>
          turned?.groups[group].map(({ position, cells }) => ({
            position,
            cells: cells.toReversed(),
          })),
        );
        expect(turnedBack).toEqual(COMPARED_GROUPS.map((group) => one?.groups[group]));
        const numbers = (comparison: Comparison | undefined) =>
          Object.fromEntries(
            (comparison?.agreements ?? []).map(({ actors: pair, agreement, shared }) => [
              pair
                .map(({ id }) => id)
                .toSorted()
                .join(" "),
              [agreement, shared],
            ]),
          );
        expect(numbers(turned)).toEqual(numbers(one));
      }),
    );
  });

  test("two agree fully over what is shared when they disagree on nothing, and the other way round", () => {
    fc.assert(
      fc.property(debates, (debate) => {
        const comparison = compareActors(debate, ["a", "b"]);
        const { agree = [], disagree = [] } = ids(comparison);
        const [pair] = comparison?.agreements ?? [];
        expect(pair?.shared).toBe(agree.length + disagree.length);
        if (pair?.shared) expect(pair.agreement === 1).toBe(disagree.length === 0);
      }),
    );
  });
});
