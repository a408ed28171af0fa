import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import type { Judgement } from "#core/debate/judgements-schema.ts";
import { interestGrid } from "#core/explore/interest/interest-grid.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildDebate } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

function judgement(actor: string, power: number, interest: number): Judgement {
  return {
    id: `${actor}-${power}`,
    actor,
    power,
    interest,
    by: `Judge ${power}`,
    date: "2025",
    rationale: "Because.",
    sources: [{ source: "paper", locator: "page 1" }],
  };
}

function gridOf(judgements: Judgement[] | undefined, query = "view=all") {
  const debate = buildDebate({
    actors: [{ id: "silent" }],
    statements: [{ actor: "ana" }, { actor: "bo", stance: "oppose" }],
  });
  const index = indexDebate({ ...debate, ...(judgements && { judgements }) });
  return interestGrid(prepareSelect(index)(parseQuery(query, index)));
}

describe("the grid of power and interest", () => {
  test("numbers judgements as the grid is read: by power from above, then interest, then actor", () => {
    const { judged } = gridOf([
      judgement("bo", 2, 5),
      judgement("bo", 4, 1),
      judgement("ana", 2, 5),
      judgement("silent", 4, 3),
    ]);
    expect(
      judged.map(({ number, actor, judgement: { power } }) => [number, actor.id, power]),
    ).toEqual([
      [1, "bo", 4],
      [2, "silent", 4],
      [3, "ana", 2],
      [4, "bo", 2],
    ]);
  });

  test("says of whom there are several judgements, and averages nothing", () => {
    const { judged } = gridOf([
      judgement("bo", 2, 5),
      judgement("bo", 4, 1),
      judgement("ana", 2, 5),
    ]);
    expect(judged.map(({ actor, contested }) => [actor.id, contested])).toEqual([
      ["bo", true],
      ["ana", false],
      ["bo", true],
    ]);
  });

  test("leaves out whom the filters hide, and counts them; who never spoke cannot be hidden", () => {
    const all = [judgement("ana", 5, 5), judgement("bo", 1, 1), judgement("silent", 3, 3)];
    const { judged, hidden } = gridOf(all, "stance=support");
    expect(judged.map(({ actor }) => actor.id)).toEqual(["ana", "silent"]);
    expect(hidden).toBe(1);
  });

  test("names the sources with the place in them", () => {
    const [first] = gridOf([judgement("ana", 5, 5)]).judged;
    expect(first?.sources).toMatchObject([{ source: { id: "paper" }, locator: "page 1" }]);
  });

  test("is empty where a debate has no judgements", () => {
    expect(gridOf(undefined)).toEqual({ judged: [], hidden: 0, all: 0 });
  });

  test("of the three debates, only the invented example has any", () => {
    const counts = THREE_DEBATES.map(
      (index) => interestGrid(prepareSelect(index)(parseQuery("view=all", index))).all,
    );
    expect(counts).toEqual([0, 4, 0]);
  });
});
