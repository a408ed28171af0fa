import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { chosenActors } from "#core/tour/chosen-actors.ts";
import { actorsOfTours, roleCards } from "#core/tour/role-card.ts";
import { buildDebate } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const debate = {
  ...buildDebate({
    actors: [{ id: "mute" }],
    positions: [{ id: "cost" }, { id: "law" }],
    statements: [
      { id: "late", actor: "ana", position: "law", date: "2025-03-01", source: "radio" },
      { id: "early", actor: "ana", position: "law", date: "2025-02-01", source: "paper" },
      { id: "cost", actor: "ana", position: "cost", date: "2025-04-01", source: "radio" },
      { id: "other", actor: "bo", position: "cost", source: "paper" },
    ],
  }),
  tours: [
    {
      ...{ id: "walk", title: "A walk", text: "One step." },
      steps: [{ title: "Bo", text: "Bo.", query: "", evidence: ["other"] }],
    },
  ],
};
const index = indexDebate(debate);

describe("role cards", () => {
  test("positions stand in the author's order, statements oldest first, sources as they are met", () => {
    const [ana] = roleCards(index);
    expect(
      ana?.positions.map(({ position, statements }) => [
        position.id,
        statements.map(({ statement }) => statement.id),
      ]),
    ).toEqual([
      ["cost", ["cost"]],
      ["law", ["early", "late"]],
    ]);
    expect(ana?.sources.map(({ id }) => id)).toEqual(["radio", "paper"]);
    expect(ana?.numbers.get("paper")).toBe(2);
  });

  test("an actor without a statement has no card", () => {
    expect(roleCards(index).map(({ actor }) => actor.id)).toEqual(["ana", "bo"]);
  });

  test.each(THREE_DEBATES.map((one) => [one.debate.meta.id, one] as const))(
    "the cards of %s hold every statement once, each with a number for its source",
    (_, one) => {
      const cards = roleCards(one);
      const ids = cards.flatMap(({ positions, numbers, sources }) =>
        positions.flatMap(({ statements }) =>
          statements.map(({ statement, source }) => {
            expect(sources[(numbers.get(source.id) ?? 0) - 1]?.id).toBe(statement.source);
            return statement.id;
          }),
        ),
      );
      expect(ids.sort()).toEqual(one.statements.map(({ id }) => id).sort());
    },
  );
});

describe("the actors an address asks for", () => {
  const choice = { actors: ["ana", "bo"], tours: actorsOfTours(index) };
  test.each([
    ["", ["bo"]],
    ["tour=walk", ["bo"]],
    ["tour=__proto__", ["bo"]],
    ["actor=ana", ["ana"]],
    ["actor=bo,ana,nobody", ["ana", "bo"]],
    ["actor=", []],
  ])("?%s", (query, actors) => {
    expect(chosenActors(new URLSearchParams(query), choice)).toEqual(actors);
  });

  test("without a tour everybody has a card", () => {
    const none = { actors: ["ana", "bo"], tours: {} };
    expect(chosenActors(new URLSearchParams(), none)).toEqual(["ana", "bo"]);
  });
});
