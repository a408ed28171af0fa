import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { coverageModel } from "#core/explore/coverage/coverage-model.ts";
import type { StatementSet } from "#core/explore/coverage/statement-set.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const FACTS: DebateFacts = {
  actors: [{ id: "bo", kind: "group" }, { id: "unheard" }],
  sources: [{ id: "paper" }, { id: "radio", language: "es-SV" }],
  statements: [
    { actor: "ana", position: "law", source: "paper", quote: "Sí", language: "es" },
    { actor: "ana", position: "law", source: "radio", stance: "oppose" },
    { actor: "ana", position: "cost", source: "radio" },
    { actor: "bo", position: "law", source: "paper", attribution: "reported", stance: "mixed" },
  ],
};

const QUERIES = ["view=all", "stance=support", "stance=oppose,mixed", "attribution=reported"];

function selections(index: DebateIndex): Selection[] {
  const select = prepareSelect(index);
  const [actor] = index.actors;
  return [...QUERIES, `focus=actor.${actor?.id}.2`].map((query) =>
    select(parseQuery(query, index)),
  );
}

const ALL = THREE_DEBATES.flatMap((index) =>
  selections(index).map((selection, at) => ({
    selection,
    name: `${index.debate.meta.id} ${QUERIES[at] ?? "focused"}`,
  })),
);

/** Every counted set with a number above 0: a 0 is no link. */
function setsOf(selection: Selection): StatementSet[] {
  const { gaps, origins, thin, stances } = coverageModel(selection);
  const all = [
    ...[...gaps.thinActors, ...gaps.thinPositions],
    ...[...origins.sources, ...origins.languages, ...origins.kinds, ...origins.clusters],
    ...thin.positions,
    ...stances.flatMap(({ of }) => Object.values(of)),
  ];
  return all.filter(({ statements }) => statements.length > 0);
}

describe("what the coverage view counts", () => {
  const { gaps, origins, thin, stances } = coverageModel(buildSelection(FACTS));

  test("pairs of actors and positions with statements: an unheard actor makes none", () => {
    expect(gaps).toMatchObject({ actors: 2, positions: 2, cells: 4, empty: 1, emptyShare: 0.25 });
    expect(gaps.thinActors.map(({ thing, filled }) => [thing.id, filled])).toEqual([
      ["bo", 1],
      ["ana", 2],
    ]);
    expect(gaps.thinPositions.map(({ thing, filled }) => [thing.id, filled])).toEqual([
      ["cost", 1],
      ["law", 2],
    ]);
  });

  test("statements by where they come from, varieties of a language together", () => {
    expect(origins.sources.map(({ source, statements }) => [source.id, statements.length])).toEqual(
      [
        ["paper", 2],
        ["radio", 2],
      ],
    );
    expect(origins.languages.map(({ language, statements }) => [language, statements])).toEqual([
      ["en", [0, 3]],
      ["es", [1, 2]],
    ]);
    expect(origins.quotes).toEqual([{ language: "es", statements: [0] }]);
    expect(origins.kinds.map(({ kind, statements }) => [kind, statements.length])).toEqual([
      ["person", 3],
      ["group", 1],
    ]);
    expect(origins.clusters).toMatchObject([{ name: undefined, actors: 2 }]);
  });

  test("what rests on one source, on one statement, and on reports alone", () => {
    const names = thin.singleSource.map(({ actor, position, source }) => [
      actor.id,
      position.id,
      source.id,
    ]);
    expect(names).toEqual([
      ["ana", "cost", "radio"],
      ["bo", "law", "paper"],
    ]);
    expect(thin).toMatchObject({ filled: 3, once: 2 });
    expect(thin.positions.map(({ position, source }) => [position.id, source.id])).toEqual([
      ["cost", "radio"],
    ]);
    expect(thin.reported.map(({ actor, position }) => [actor.id, position.id])).toEqual([
      ["bo", "law"],
    ]);
  });

  test("statements for and against each position, counted one by one", () => {
    const counts = stances.map(({ position, of }) => [
      position.id,
      of.oppose.statements.length,
      of.support.statements.length,
      of.mixed.statements.length,
      of.neutral.statements.length,
    ]);
    expect(counts).toEqual([
      ["law", 1, 1, 1, 0],
      ["cost", 0, 1, 0, 0],
    ]);
  });

  test("nothing at all, when nothing is shown", () => {
    const model = coverageModel(buildSelection(FACTS, "q=nowhere"));
    expect(model.gaps).toMatchObject({ cells: 0, empty: 0, emptyShare: undefined });
    expect([...model.origins.sources, ...model.origins.clusters, ...model.stances]).toEqual([]);
    expect(model.coders).toMatchObject({ codedOnce: [], codedTwice: 0, disagreements: [] });
  });
});

describe.each(ALL)("in $name", ({ selection }) => {
  const { index, view, statements, shown } = selection;
  const model = coverageModel(selection);

  test("the filters of every number show exactly the statements it counts", () => {
    const select = prepareSelect(index);
    for (const { filters, statements: counted } of setsOf(selection)) {
      expect([...select({ ...view, filters, focus: undefined }).statements]).toEqual(counted);
    }
  });

  test("by source, language, kind, cluster and stance, every statement shown is counted once", () => {
    const { origins, stances } = model;
    const sums = [
      origins.sources,
      origins.languages,
      origins.kinds,
      origins.clusters,
      stances.flatMap(({ of }) => Object.values(of)),
    ].map((sets) => sets.flatMap((set) => [...set.statements]).sort((a, b) => a - b));
    for (const counted of sums) expect(counted).toEqual([...statements]);
  });

  test("pairs add up: filled and empty ones are all there are", () => {
    const { gaps, thin } = model;
    expect(gaps.actors).toBe(shown.actors);
    expect(gaps.positions).toBe(shown.positions);
    expect(thin.filled + gaps.empty).toBe(gaps.cells);
    const filled = gaps.thinActors.reduce((sum, one) => sum + one.filled, 0);
    expect(filled).toBe(thin.filled);
    expect(gaps.thinPositions.reduce((sum, one) => sum + one.filled, 0)).toBe(filled);
  });

  test("a pair on one source has no second one, a reported pair no word of the actor", () => {
    for (const { statements: own, source } of model.thin.singleSource) {
      expect(own.map((at) => index.statements[at]?.source)).toEqual(own.map(() => source.id));
    }
    for (const { statements: own } of model.thin.reported) {
      expect(own.map((at) => index.statements[at]?.attribution)).toEqual(own.map(() => "reported"));
    }
  });
});

test("a filter never fills a pair: what is shown of a pair was there before", () => {
  const [index] = THREE_DEBATES;
  if (!index) throw new Error("no debate");
  const select = prepareSelect(index);
  const whole = coverageModel(select(parseQuery("view=all", index)));
  const ids = fc.subarray(index.actors.map(({ id }) => id));
  fc.assert(
    fc.property(ids, (actors) => {
      const view = parseQuery("view=all", index);
      const part = coverageModel(select({ ...view, filters: { ...view.filters, actors } }));
      expect(part.thin.filled).toBeLessThanOrEqual(whole.thin.filled);
      expect(part.coders.disagreements.length).toBeLessThanOrEqual(
        whole.coders.disagreements.length,
      );
    }),
    { numRuns: 20 },
  );
});
