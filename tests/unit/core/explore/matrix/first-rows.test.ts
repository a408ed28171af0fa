import { expect, test } from "vitest";
import { mapModel } from "#core/explore/map-model.ts";
import { firstRows } from "#core/explore/matrix/first-rows.ts";
import { matrixModel } from "#core/explore/matrix/matrix-model.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const selection = buildSelection(
  {
    statements: [
      { actor: "ana", stance: "support" },
      { actor: "bo", stance: "support" },
      { actor: "cy", stance: "oppose" },
      { actor: "dee", stance: "mixed" },
    ],
  },
  "stance=support,oppose",
);
const { groups } = matrixModel(selection, { model: mapModel(selection), rows: { by: "sides" } });
const ids = (found: typeof groups) => found.map(({ rows }) => rows.map(({ id }) => id));

test("as many rows as asked for are kept in their groups, and the others counted", () => {
  const whole = ids(groups)
    .flat()
    .filter((id) => id !== "dee");
  for (const most of [1, 2, 3, 10]) {
    const first = firstRows(groups, most);
    expect(ids(first.groups).flat()).toEqual(whole.slice(0, most));
    expect(first.left).toBe(Math.max(0, 3 - most));
    expect(first.groups.every(({ rows }) => rows.length > 0)).toBe(true);
  }
});

test("a group still says how many rows are shown in all of it", () => {
  const [first] = firstRows(groups, 1).groups;
  const same = groups.find(({ heading }) => heading === first?.heading);
  expect(first?.shown).toBe(same?.shown);
});
