import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { affiliationGroups, campGroups, type MapGroup } from "#core/explore/reduce/map-groups.ts";
import { effectiveReduction, reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { MOST_TIES, type Reduction } from "#core/explore/reduce/reduction.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const named = ({ id }: MapGroup) => ({ name: id, kind: "group" as const });
const NOTHING = { actors: [], positions: [] };

function reduce(
  model: MapModel,
  reduction: Reduction | undefined,
  groups: readonly MapGroup[] = [],
) {
  return reduceMap({ model, reduction, groups, named, keep: NOTHING });
}

/** Ana speaks three times, Bo twice, Cy and Dee once; law divides two and two, cost nobody. */
const small = buildSelection({
  actors: [
    { id: "ana", affiliations: [{ organization: "union" }] },
    { id: "bo", affiliations: [{ organization: "union" }] },
    { id: "cy" },
    { id: "dee" },
    { id: "union", kind: "organization" as const },
  ],
  statements: [
    { actor: "ana", position: "law", stance: "support" },
    { actor: "ana", position: "cost", stance: "support" },
    { actor: "ana", position: "cost", stance: "support" },
    { actor: "bo", position: "law", stance: "support" },
    { actor: "bo", position: "cost", stance: "support" },
    { actor: "cy", position: "law", stance: "oppose" },
    { actor: "dee", position: "law", stance: "oppose" },
  ],
});
const model = mapModel(small);

describe("a reduced map", () => {
  test("draws the most active actors on the positions they speak on most", () => {
    const { model: drawn, facts } = reduce(model, {
      by: "active",
      actors: 2,
      positions: 1,
      opened: [],
    });
    expect(drawn.actors.map(({ id }) => id)).toEqual(["ana", "bo"]);
    expect(drawn.positions.map(({ id }) => id)).toEqual(["cost"]);
    expect(drawn.ties.map(({ id }) => id)).toEqual(["tie.ana.cost", "tie.bo.cost"]);
    expect(facts).toMatchObject({
      actors: { drawn: 2, of: 4 },
      positions: { drawn: 1, of: 2 },
      ties: { drawn: 2, of: 6 },
      moreActors: true,
      morePositions: true,
    });
  });

  test("draws the position with most actors on both sides, and who speaks on it", () => {
    const { model: drawn } = reduce(model, { by: "divided", actors: 3, positions: 1, opened: [] });
    expect(drawn.positions.map(({ id }) => id)).toEqual(["law"]);
    expect(drawn.actors.map(({ id }) => id)).toEqual(["ana", "bo", "cy"]);
  });

  test("keeps the numbers that things have in the whole map", () => {
    const { model: drawn } = reduce(model, { by: "active", actors: 1, positions: 1, opened: [] });
    expect(drawn.actors[0]).toBe(model.actors.find(({ id }) => id === "ana"));
    expect(drawn.positions[0]?.statements).toBe(3);
  });

  test("merges the actors of one organization; its line holds all their statements", () => {
    const groups = affiliationGroups(small.index);
    expect(groups).toEqual([
      { id: "affiliation~union", by: "affiliation", key: "union", members: ["ana", "bo", "union"] },
    ]);
    const asked = { by: "affiliation", actors: 9, positions: 9, opened: [] } as const;
    const { model: drawn, facts } = reduce(model, asked, groups);
    expect(drawn.actors.map(({ id, members }) => [id, members])).toEqual([
      ["affiliation~union", 2],
      ["cy", undefined],
      ["dee", undefined],
    ]);
    const tie = drawn.ties.find(({ id }) => id === "tie.affiliation~union.cost");
    expect(tie?.statements.map((number) => small.index.statements[number]?.actor)).toEqual([
      "ana",
      "ana",
      "bo",
    ]);
    expect(facts).toMatchObject({ actors: { drawn: 4, of: 4 }, groups: { nodes: 1, actors: 2 } });
  });

  test("an opened group draws its members; two or more others stay one node", () => {
    const groups = campGroups(small.index, [[0, 1, 2, 3]]);
    const asked = { by: "camp", actors: 2, positions: 9, opened: ["1"] } as const;
    const { model: drawn } = reduce(model, asked, groups);
    expect(drawn.actors.map(({ id, members }) => [id, members])).toEqual([
      ["ana", undefined],
      ["bo", undefined],
      ["camp~1", 2],
    ]);
  });

  test("a merged line is mixed where neither side has two thirds", () => {
    const groups = campGroups(small.index, [[0, 2]]);
    const asked = { by: "camp", actors: 9, positions: 9, opened: [] } as const;
    const ties = reduce(model, asked, groups).model.ties;
    expect(ties.find(({ id }) => id === "tie.camp~1.law")).toMatchObject({
      stance: "mixed",
      end: "middle",
    });
    expect(ties.find(({ id }) => id === "tie.camp~1.cost")).toMatchObject({ stance: "support" });
  });

  test("what is open is drawn, with something it is tied to", () => {
    const reduction = { by: "active", actors: 1, positions: 1, opened: [] } as const;
    const keep = { actors: ["dee"], positions: [] };
    const { model: drawn } = reduceMap({ model, reduction, groups: [], named, keep });
    expect(drawn.actors.map(({ id }) => id)).toEqual(["ana", "dee"]);
    expect(drawn.ties.map(({ id }) => id)).toContain("tie.dee.law");
  });

  test("a map of few ties is drawn whole unless something else is asked for", () => {
    expect(reduce(model, undefined)).toEqual({ model, facts: undefined });
    expect(reduce(model, { by: "none" }).model).toBe(model);
    expect(effectiveReduction(model, undefined)).toEqual({ by: "none" });
  });

  test("a map of nothing is a map of nothing", () => {
    const empty = { actors: [], positions: [], ties: [] };
    const { model: drawn } = reduce(empty, { by: "divided", actors: 3, positions: 3, opened: [] });
    expect(drawn).toEqual(empty);
  });
});

describe("a large debate", () => {
  const index = indexDebate(
    generateDebate({ actors: 700, positions: 90, statements: 4_000, camps: 3, seed: 3 }),
  );
  const whole = mapModel(selectWholeDebate(index));

  test("opens with few enough lines to tell apart", () => {
    expect(whole.ties.length).toBeGreaterThan(MOST_TIES);
    const { model: drawn, facts } = reduce(whole, undefined);
    expect(facts?.reduction.by).toBe("active");
    expect(drawn.actors.length).toBeGreaterThan(40);
    expect(drawn.ties.length).toBeLessThanOrEqual(400);
  });

  const camps = [0, 1, 2].map((camp) =>
    index.actors.map((_, at) => at).filter((at) => at % 3 === camp),
  );
  const groups = [...affiliationGroups(index), ...campGroups(index, camps)];
  const reductions = fc.record({
    by: fc.constantFrom("active", "divided", "affiliation", "camp"),
    actors: fc.integer({ min: 1, max: 800 }),
    positions: fc.integer({ min: 1, max: 100 }),
    opened: fc.subarray(["1", "2", "actor-1", "actor-7"]),
  });

  test("every line stands between drawn ends and holds statements of its position, no statement twice", () => {
    fc.assert(
      fc.property(reductions, (reduction) => {
        const { model: drawn, facts } = reduce(whole, reduction, groups);
        const actors = new Set(drawn.actors.map(({ id }) => id));
        const positions = new Set(drawn.positions.map(({ id }) => id));
        const seen = drawn.ties.flatMap(({ statements }) => statements);
        expect(new Set(seen).size).toBe(seen.length);
        for (const tie of drawn.ties) {
          expect(actors.has(tie.actor) && positions.has(tie.position)).toBe(true);
          const on = tie.statements.map((number) => index.statements[number]?.position);
          expect(new Set(on)).toEqual(new Set([tie.position]));
        }
        expect(facts?.positions.drawn).toBeLessThanOrEqual(reduction.positions);
        expect(facts?.ties.drawn).toBe(drawn.ties.length);
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the model's lists changes nothing", () => {
    const turned = {
      actors: whole.actors.toReversed(),
      positions: whole.positions.toReversed(),
      ties: whole.ties,
    };
    const ids = ({ model: drawn }: ReturnType<typeof reduce>) =>
      drawn.ties.map(({ id }) => id).sort();
    for (const by of ["active", "divided", "camp"] as const) {
      const reduction = { by, actors: 40, positions: 12, opened: [] };
      expect(ids(reduce(turned, reduction, groups))).toEqual(ids(reduce(whole, reduction, groups)));
    }
  });

  test("asking for everything draws every line", () => {
    const all = { by: "active", actors: 9_999, positions: 9_999, opened: [] } as const;
    const { model: drawn, facts } = reduce(whole, all);
    expect(drawn.ties).toEqual(whole.ties);
    expect(facts).toMatchObject({ moreActors: false, morePositions: false });
  });
});
