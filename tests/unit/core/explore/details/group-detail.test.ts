import { expect, test } from "vitest";
import { groupDetail } from "#core/explore/details/group-detail.ts";
import type { MapGroup } from "#core/explore/reduce/map-groups.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  statements: [
    { actor: "ana", position: "law", stance: "support" as const },
    { actor: "bo", position: "law", stance: "oppose" as const },
    { actor: "bo", position: "cost", stance: "support" as const },
    { actor: "cy", position: "cost", stance: "oppose" as const },
  ],
};
const group: MapGroup = { id: "camp~1", by: "camp", key: "1", members: ["ana", "bo"] };

test("a group has its members' statements, the most active member first", () => {
  const detail = groupDetail(buildSelection(FACTS), group);
  expect(detail.members.map(({ actor, statements }) => [actor.id, statements])).toEqual([
    ["bo", 2],
    ["ana", 1],
  ]);
  expect(detail.positions.map(({ position, statements }) => [position.id, statements])).toEqual([
    ["law", 2],
    ["cost", 1],
  ]);
  expect(detail.positions[0]?.actors).toEqual({ support: 1, oppose: 1, mixed: 0, neutral: 0 });
  expect(detail.statements).toEqual([0, 1, 2]);
});

test("of one position, and of what passes, it has no more", () => {
  const law = groupDetail(buildSelection(FACTS), group, "law");
  expect(law.statements).toEqual([0, 1]);
  expect(law.members.map(({ actor, stance }) => [actor.id, stance])).toEqual([
    ["ana", "support"],
    ["bo", "oppose"],
  ]);
  const opposed = groupDetail(buildSelection(FACTS, "stance=oppose"), group);
  expect(opposed.statements).toEqual([1]);
  expect(opposed.members.map(({ actor }) => actor.id)).toEqual(["bo"]);
});
