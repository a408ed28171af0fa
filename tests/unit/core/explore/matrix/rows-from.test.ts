import { expect, test } from "vitest";
import { mapModel } from "#core/explore/map-model.ts";
import { matrixModel } from "#core/explore/matrix/matrix-model.ts";
import { rowsFrom } from "#core/explore/matrix/rows-from.ts";
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
const ids = (found: typeof groups) => found.flatMap(({ rows }) => rows.map(({ id }) => id));
const whole = ids(groups).filter((id) => id !== "dee");

test("so many rows as asked for, from the one asked for on, are kept in their groups", () => {
  for (const most of [1, 2, 3, 10])
    for (const start of [0, 1, 2, 3]) {
      const parts = rowsFrom(groups, { start, most });
      expect(ids(parts)).toEqual(whole.slice(start, start + most));
      expect(parts.every(({ rows }) => rows.length > 0)).toBe(true);
    }
});

test("each part says how many rows stand before it, and how many its whole group shows", () => {
  for (const start of [0, 1, 2])
    for (const part of rowsFrom(groups, { start, most: 2 })) {
      expect(whole[part.before]).toBe(part.rows[0]?.id);
      const same = groups.find(({ heading }) => heading === part.heading);
      expect(part.shown).toBe(same?.shown);
    }
});

test("the pages of a matrix hold each shown row once", () => {
  const pages = [0, 2].map((start) => ids(rowsFrom(groups, { start, most: 2 })));
  expect(pages.flat()).toEqual(whole);
});
