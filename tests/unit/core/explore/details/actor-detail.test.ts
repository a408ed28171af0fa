import { describe, expect, test } from "vitest";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  actors: [
    {
      id: "ana",
      affiliations: [
        { organization: "union", start: "2024", source: "paper" },
        { organization: "party", start: "2019" },
      ],
    },
    { id: "union", kind: "organization" },
    { id: "party", kind: "organization" },
    { id: "bo" },
    { id: "cy" },
    { id: "di" },
  ],
  statements: [
    { id: "a1", actor: "ana", position: "law", stance: "oppose", date: "2024-01-01" },
    { id: "a2", actor: "ana", position: "law", stance: "support", date: "2025-01-01" },
    { id: "a3", actor: "ana", position: "cost" },
    { id: "a4", actor: "ana", position: "aid", stance: "neutral" },
    { id: "b1", actor: "bo", position: "law" },
    { id: "b2", actor: "bo", position: "cost" },
    { id: "c1", actor: "cy", position: "law", stance: "oppose" },
    { id: "c2", actor: "cy", position: "cost", stance: "mixed" },
    { id: "d1", actor: "di", position: "law" },
  ],
  relations: [
    { id: "r2", actor: "cy", target: "ana", kind: "criticized", source: "paper" },
    { id: "r1", actor: "ana", target: "bo", kind: "leads" },
    { id: "r3", actor: "bo", target: "cy", kind: "met" },
  ],
};

function ana(query = "", options = {}) {
  const detail = actorDetail(buildSelection(FACTS, query), "ana", options);
  if (!detail) throw new Error("ana is in the debate");
  return detail;
}

describe("all that a debate holds of an actor", () => {
  test("affiliations stand in the order of time, with the organization's name and the source's title", () => {
    expect(ana().affiliations).toEqual([
      { organization: "party", start: "2019", organizationName: "Party" },
      {
        organization: "union",
        start: "2024",
        source: "paper",
        organizationName: "Union",
        sourceTitle: "Paper",
      },
    ]);
  });

  test("an organization lists whose affiliations name it", () => {
    const union = actorDetail(buildSelection(FACTS), "union");
    expect(union?.members.map(({ id }) => id)).toEqual(["ana"]);
    expect(union?.statements).toEqual([]);
    expect(union?.positions).toEqual([]);
  });

  test("each position has the current stance, the changes and all statements", () => {
    const positions = ana().positions;
    expect(positions.map(({ position }) => position.id)).toEqual(["aid", "cost", "law"]);
    expect(positions[0]?.current).toMatchObject({ stance: "neutral" });
    expect(positions[2]?.current).toMatchObject({ stance: "support" });
    expect(
      positions[2]?.changes.map(({ before, after }) => [before.statement.id, after.statement.id]),
    ).toEqual([["a1", "a2"]]);
  });

  test("a filter changes no stance and no agreement, it only marks what it hides", () => {
    const filtered = ana("stance=oppose");
    expect(filtered.positions[2]?.current).toEqual(ana().positions[2]?.current);
    expect(filtered.agreesMost).toEqual(ana().agreesMost);
    expect(filtered.statements.map(({ statement, passes }) => [statement.id, passes])).toEqual([
      ["a1", true],
      ["a2", false],
      ["a3", false],
      ["a4", false],
    ]);
  });

  test("agreement is ranked over pairs that share enough positions, each with its evidence", () => {
    const { agreesMost, disagreesMost, minimumShared } = ana();
    expect(minimumShared).toBe(2);
    expect(agreesMost.map(({ other, agreement }) => [other.id, agreement])).toEqual([["bo", 1]]);
    expect(disagreesMost.map(({ other, agreement }) => [other.id, agreement])).toEqual([
      ["cy", 0.25],
    ]);
    expect(agreesMost[0]?.shared.map(({ position }) => position.id).sort()).toEqual([
      "cost",
      "law",
    ]);
  });

  test("with one shared position enough, more actors can be compared", () => {
    expect(ana("", { minimumShared: 1 }).agreesMost.map(({ other }) => other.id)).toEqual([
      "bo",
      "di",
    ]);
  });

  test("relations read in or out, by the other's name", () => {
    expect(
      ana().relations.map(({ relation, other, direction, source }) => [
        relation.id,
        other.id,
        direction,
        source?.id,
      ]),
    ).toEqual([
      ["r1", "bo", "out", undefined],
      ["r2", "cy", "in", "paper"],
    ]);
  });

  test("an unknown actor has none", () => {
    expect(actorDetail(buildSelection(FACTS), "nobody")).toBeUndefined();
  });
});
