import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapModel } from "#core/explore/map-model.ts";
import { type Seriation, seriate } from "#core/explore/matrix/seriate.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { randomFacts } from "#tests/fixtures/random-debate.ts";

function seriated(facts: DebateFacts): Seriation {
  return seriate(mapModel(buildSelection(facts)));
}

/** One letter per stance: "ana + law" says that Ana supports the law. */
function says(...lines: string[]): DebateFacts {
  return {
    statements: lines.map((line) => {
      const [actor = "", sign = "", position = ""] = line.split(" ");
      const stance = ({ "+": "support", "-": "oppose", "?": "mixed" } as const)[sign];
      return { actor, position, stance: stance ?? "neutral" };
    }),
  };
}

describe("an order in which blocs show", () => {
  test("two camps stand apart, and who takes no side stands between them", () => {
    const { actors, side } = seriated(
      says("ana + law", "bo - law", "cy + law", "dee - law", "eve ? law"),
    );
    expect(side.get("ana")).toBe(side.get("cy"));
    expect(side.get("bo")).toBe(side.get("dee"));
    expect(side.get("ana")).not.toBe(side.get("bo"));
    expect(actors[2]).toBe("eve");
    expect([actors.slice(0, 2), actors.slice(3)]).toEqual(
      expect.arrayContaining([
        ["ana", "cy"],
        ["bo", "dee"],
      ]),
    );
  });

  test("what the first side supports stands before what it opposes", () => {
    const { actors, positions } = seriated(
      says("ana + law", "ana - tax", "bo - law", "bo + tax", "cy + law", "cy - tax"),
    );
    const first = actors[0] === "bo" ? ["tax", "law"] : ["law", "tax"];
    expect(positions).toEqual(first);
  });

  test("inside a side, actors with the same positions stand together", () => {
    const { actors } = seriated(
      says("ana + law", "bo + cost", "cy + law", "dee + cost", "eve + law", "eve + cost"),
    );
    const places = (ids: string[]) => ids.map((id) => actors.indexOf(id)).sort();
    expect(places(["ana", "cy"])[1]).toBe((places(["ana", "cy"])[0] ?? 0) + 1);
    expect(places(["bo", "dee"])[1]).toBe((places(["bo", "dee"])[0] ?? 0) + 1);
    expect(actors.indexOf("eve")).toBe(2);
  });

  test("nothing gives nothing", () => {
    expect(seriate({ actors: [], positions: [], ties: [] })).toEqual({
      actors: [],
      positions: [],
      side: new Map(),
    });
  });
});

describe("laws", () => {
  test("every actor and every position stands in the order once", () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const model = mapModel(buildSelection(facts));
        const { actors, positions } = seriate(model);
        expect([...actors].sort()).toEqual(model.actors.map(({ id }) => id));
        expect([...positions].sort()).toEqual(model.positions.map(({ id }) => id));
      }),
    );
  });

  test("the order of statements, actors and positions in the file changes nothing", () => {
    const shuffles = randomFacts.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        statements: shuffled(numbered(facts)),
        actors: shuffled(facts.actors ?? []),
        positions: shuffled(facts.positions ?? []),
      }),
    );
    fc.assert(
      fc.property(shuffles, ({ facts, ...other }) => {
        expect(seriated(other)).toEqual(seriated({ ...facts, statements: numbered(facts) }));
      }),
    );
  });
});

function numbered({ statements = [] }: DebateFacts) {
  return statements.map((statement, at) => ({ ...statement, id: `s-${at}` }));
}

function shuffled<Thing>(things: readonly Thing[]): fc.Arbitrary<Thing[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}
