import { describe, expect, test } from "vitest";
import { mapModel } from "#core/explore/map-model.ts";
import { tieStance } from "#core/explore/map-tie.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [{ id: "bo" }, { id: "ana" }, { id: "quiet" }],
  statements: [
    { actor: "bo", position: "law", stance: "oppose" as const, date: "2025-01-01" },
    { actor: "bo", position: "law", stance: "support" as const, date: "2025-02-01" },
    { actor: "ana", position: "law", stance: "neutral" as const },
    { actor: "ana", position: "cost", attribution: "reported" as const },
  ],
};

function model(query = "") {
  return mapModel(buildSelection(FACTS, query));
}

describe("the map's model", () => {
  test("actors, positions and ties stand in the order of their ids", () => {
    expect(model().actors.map(({ id }) => id)).toEqual(["ana", "bo"]);
    expect(model().positions.map(({ id }) => id)).toEqual(["cost", "law"]);
    expect(model().ties.map(({ id }) => id)).toEqual(["tie.ana.cost", "tie.ana.law", "tie.bo.law"]);
  });

  test("a tie is mixed and changed where its dated statements take different sides", () => {
    const tie = model().ties.find(({ id }) => id === "tie.bo.law");
    expect(tie).toMatchObject({
      stance: "mixed",
      end: "middle",
      changed: true,
      statements: [0, 3],
    });
  });

  test("a tie whose statements are all reported says so", () => {
    const reported = model().ties.filter(({ reportedOnly }) => reportedOnly);
    expect(reported.map(({ id }) => id)).toEqual(["tie.ana.cost"]);
  });

  test("actors count positions by drawn stance, positions count actors", () => {
    expect(model().actors[0]).toMatchObject({
      node: "actor.ana",
      statements: 2,
      positions: { support: 1, oppose: 0, mixed: 0, neutral: 1 },
      faded: false,
    });
    expect(model().positions[1]).toMatchObject({
      node: "position.law",
      statements: 3,
      actors: { support: 0, oppose: 0, mixed: 1, neutral: 1 },
    });
  });

  test("hiding draws only what passes, and ties from passing statements alone", () => {
    const hidden = model("stance=oppose");
    expect(hidden.actors.map(({ id }) => id)).toEqual(["bo"]);
    expect(hidden.positions.map(({ id }) => id)).toEqual(["law"]);
    expect(hidden.ties).toMatchObject([
      { id: "tie.bo.law", stance: "oppose", end: "oppose", changed: false, statements: [0] },
    ]);
  });

  test("fading keeps the whole debate and marks what does not pass", () => {
    const faded = model("stance=oppose&unmatched=fade");
    expect(faded.actors.map(({ id, faded }) => [id, faded])).toEqual([
      ["ana", true],
      ["bo", false],
    ]);
    expect(faded.positions.map(({ id, faded }) => [id, faded])).toEqual([
      ["cost", true],
      ["law", false],
    ]);
    expect(faded.ties.map(({ id, faded, stance }) => [id, faded, stance])).toEqual([
      ["tie.ana.cost", true, "support"],
      ["tie.ana.law", true, "neutral"],
      ["tie.bo.law", false, "oppose"],
    ]);
    expect(faded.actors[0]).toMatchObject({ statements: 0, positions: { support: 0, neutral: 0 } });
  });

  test("fading draws the same things whatever the filters are, and nothing without statements", () => {
    const all = model("unmatched=fade");
    const none = model("unmatched=fade&confidence=low");
    expect(none.actors.map(({ id }) => id)).toEqual(all.actors.map(({ id }) => id));
    expect(none.ties.map(({ id }) => id)).toEqual(all.ties.map(({ id }) => id));
    expect(none.ties.every(({ faded }) => faded)).toBe(true);
    expect(all.actors.map(({ id }) => id)).not.toContain("quiet");
  });

  test("nothing that passes is an empty map", () => {
    expect(model("confidence=low")).toEqual({ actors: [], positions: [], ties: [] });
  });
});

test.each([
  [["support", "neutral"], "support"],
  [["oppose", "oppose"], "oppose"],
  [["support", "oppose"], "mixed"],
  [["support", "mixed"], "mixed"],
  [["neutral", "neutral"], "neutral"],
] as const)("statements of stance %j make a tie of stance %s", (stances, stance) => {
  expect(tieStance(stances)).toBe(stance);
});
