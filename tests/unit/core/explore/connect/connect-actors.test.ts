import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { connectActors } from "#core/explore/connect/connect-actors.ts";
import type { Connection, ConnectionStep } from "#core/explore/connect/connection.ts";
import { relationsInTime } from "#core/explore/connect/relations-in-time.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [{ id: "far" }, { id: "lone" }],
  relations: [
    { id: "led", actor: "cy", target: "dee", kind: "led", source: "paper", start: "2020" },
    { id: "rumour", actor: "ana", target: "dee", kind: "knows" },
    { id: "met", actor: "far", target: "lone", source: "paper", start: "2022", end: "2022" },
  ],
  statements: [
    { actor: "ana", position: "law", date: "2025-01" },
    { actor: "ana", position: "cost", date: "2025-02", stance: "oppose" as const },
    { actor: "bo", position: "law", source: "radio" },
    { actor: "bo", position: "cost" },
    { actor: "cy", position: "cost", stance: "neutral" as const },
    { actor: "dee", position: "trade" },
  ],
};

function named(connection: Connection | undefined): string[][] {
  return (connection?.paths ?? []).map((path) => [
    path[0]?.actors[0].id ?? "",
    ...path.map(({ actors }) => actors[1].id),
  ]);
}

describe("two actors", () => {
  const all = buildSelection(FACTS);

  test("that speak on the same positions are connected directly: agreement first", () => {
    const connection = connectActors(all, "ana", "bo");
    expect(connection).toMatchObject({ steps: 1, total: 1, why: undefined });
    const [step] = connection?.paths[0] ?? [];
    expect(step?.shared.map(({ position, group }) => [position.id, group])).toEqual([
      ["law", "agree"],
      ["cost", "disagree"],
    ]);
    expect(step?.shared[0]?.statements).toHaveLength(2);
  });

  test("are connected over others and over relations that name a source", () => {
    const connection = connectActors(all, "ana", "dee");
    expect(named(connection)).toEqual([["ana", "cy", "dee"]]);
    const [, last] = connection?.paths[0] ?? [];
    expect(last?.relations.map(({ relation }) => relation.id)).toEqual(["led"]);
  });

  test("with no chain between them are apart", () => {
    expect(connectActors(all, "ana", "far")?.why).toEqual({ kind: "apart" });
  });

  test("one of whom has neither statement nor relation: it is named", () => {
    const selection = buildSelection({ ...FACTS, relations: [] });
    const why = connectActors(selection, "ana", "lone")?.why;
    expect(why).toMatchObject({ kind: "silent", actors: [{ id: "lone" }] });
  });

  test("are two known actors", () => {
    expect(connectActors(all, "ana", "ana")).toBeUndefined();
    expect(connectActors(all, "ana", "nobody")).toBeUndefined();
  });
});

describe("filters", () => {
  test("take a path away, and are named as the reason", () => {
    const connection = connectActors(buildSelection(FACTS, "position=trade"), "ana", "bo");
    expect(connection?.paths).toEqual([]);
    expect(connection?.why).toEqual({ kind: "filtered", steps: 1 });
    expect(connection?.hidden.map(({ id }) => id)).toEqual(["ana", "bo"]);
  });

  test("leave only the positions on which both still have a statement", () => {
    const connection = connectActors(buildSelection(FACTS, "source=paper"), "ana", "bo");
    const [step] = connection?.paths[0] ?? [];
    expect(step?.shared.map(({ position }) => position.id)).toEqual(["cost"]);
  });

  test("by date leave out relations that are known to lie outside it", () => {
    const ids = (query: string) =>
      relationsInTime(buildSelection(FACTS, query)).map(({ relation }) => relation.id);
    expect(ids("")).toEqual(["led", "met"]);
    expect(ids("from=2023")).toEqual(["led"]);
    expect(ids("to=2021")).toEqual(["led"]);
    expect(ids("from=2022-06&to=2022-07")).toEqual(["led", "met"]);
    expect(ids("to=2019")).toEqual([]);
  });

  test("do not let a path run over an actor that they hide", () => {
    const connection = connectActors(buildSelection(FACTS, "actor=ana,dee"), "ana", "dee");
    expect(connection?.why).toEqual({ kind: "filtered", steps: 2 });
    expect(connection?.hidden).toEqual([]);
  });
});

const ACTORS = ["a", "b", "c", "d", "e", "f"];
const debates = fc
  .record({
    statements: fc.array(
      fc.record({
        actor: fc.constantFrom(...ACTORS),
        position: fc.constantFrom("p", "q", "r", "s"),
        stance: fc.constantFrom(...STANCES),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    relations: fc
      .array(
        fc.record({
          actor: fc.constantFrom(...ACTORS),
          target: fc.constantFrom(...ACTORS),
          source: fc.constantFrom("paper", undefined),
        }),
        { maxLength: 4 },
      )
      .map((list) => list.filter(({ actor, target }) => actor !== target)),
  })
  .map(({ statements, relations }) =>
    buildIndex({
      actors: ACTORS.map((id) => ({ id })),
      sources: [{ id: "paper" }],
      statements,
      relations: relations.map(({ source, ...relation }, at) => ({
        id: `relation-${at}`,
        ...relation,
        ...(source === undefined ? {} : { source }),
      })),
    }),
  );
const queries = fc.constantFrom("", "position=p,q", "stance=support,oppose", "actor=a,b,c,d");
const ends = fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 });

function select(index: DebateIndex, query: string): Selection {
  return prepareSelect(index)(parseQuery(query, index));
}

/** Plain breadth-first search, written for this test: actor to actor, from the lists of the debate. */
function plainSteps(selection: Selection, from: string, to: string): number | undefined {
  const { index } = selection;
  const said = Array.from(selection.statements, (number) => index.statements[number]);
  const isHidden = (id: string) =>
    index.statements.some((s) => s.actor === id) && !said.some((s) => s?.actor === id);
  const usable = (id: string) => id === from || id === to || !isHidden(id);
  const linked = (one: string, other: string) =>
    said.some(
      (s) => s?.actor === one && said.some((t) => t?.actor === other && t.position === s.position),
    ) ||
    index.debate.relations.some(
      ({ actor, target, source }) =>
        source !== undefined &&
        usable(one) &&
        usable(other) &&
        ((actor === one && target === other) || (actor === other && target === one)),
    );
  const steps = new Map([[from, 0]]);
  for (const [actor, distance] of steps) {
    for (const other of ACTORS)
      if (!steps.has(other) && linked(actor, other)) steps.set(other, distance + 1);
  }
  return steps.get(to);
}

describe("laws", () => {
  test("paths are as short as a plain search finds them, and there are none where it finds none", () => {
    fc.assert(
      fc.property(debates, queries, ends, (index, query, [from = "", to = ""]) => {
        const selection = select(index, query);
        const connection = connectActors(selection, from, to);
        const steps = plainSteps(selection, from, to);
        expect(connection?.steps).toBe(steps);
        expect(connection?.why === undefined).toBe(steps !== undefined);
        for (const path of connection?.paths ?? []) expect(path).toHaveLength(steps ?? 0);
        expect(connection?.paths.length).toBe(Math.min(connection?.total ?? 0, 3));
      }),
      { numRuns: 500 },
    );
  });

  test("a path goes from the one to the other without a gap, over nobody twice", () => {
    fc.assert(
      fc.property(debates, queries, ends, (index, query, [from = "", to = ""]) => {
        for (const actors of named(connectActors(select(index, query), from, to))) {
          expect([actors[0], actors.at(-1)]).toEqual([from, to]);
          expect(new Set(actors).size).toBe(actors.length);
        }
        for (const path of connectActors(select(index, query), from, to)?.paths ?? []) {
          path.slice(1).forEach((step, at) => {
            expect(step.actors[0].id).toBe(path[at]?.actors[1].id);
          });
        }
      }),
    );
  });

  test("asked the other way round, the same paths are told the other way round", () => {
    fc.assert(
      fc.property(debates, queries, ends, (index, query, [from = "", to = ""]) => {
        const selection = select(index, query);
        const there = connectActors(selection, from, to);
        const back = connectActors(selection, to, from);
        expect(back?.total).toBe(there?.total);
        expect(named(back).map((path) => path.toReversed())).toEqual(named(there));
      }),
    );
  });

  test("each step has a statement shown of both actors on the same position, or a relation with a source", () => {
    fc.assert(
      fc.property(debates, queries, ends, (index, query, [from = "", to = ""]) => {
        const steps = connectActors(select(index, query), from, to)?.paths.flat() ?? [];
        for (const step of steps) expectEvidence(step);
      }),
    );
  });
});

function expectEvidence({ actors, shared, relations }: ConnectionStep): void {
  expect(shared.length + relations.length).toBeGreaterThan(0);
  const speakers = shared.map(
    ({ statements }) =>
      new Set(statements.filter(({ passes }) => passes).map(({ actor }) => actor.id)),
  );
  const both = new Set(actors.map(({ id }) => id));
  for (const heard of speakers) expect(heard).toEqual(both);
  for (const { source } of relations) expect(source).toBeDefined();
}
