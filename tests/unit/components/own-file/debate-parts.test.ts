import { expect, test } from "vitest";
import { divideDebate, joinDebate } from "#components/own-file/debate-parts.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const LARGE = generateDebate({ actors: 1200, positions: 9, statements: 2500, camps: 3, seed: 5 });
const DEBATES = [...THREE_DEBATES.map(({ debate }) => debate), LARGE];

test.each(DEBATES)("the parts of $meta.id, put together, are the debate again", (debate) => {
  expect(joinDebate(divideDebate(structuredClone(debate)))).toEqual(debate);
});

test("no part is long, and the rest holds none of the long lists", () => {
  const { rest, parts } = divideDebate(LARGE);
  expect(parts.map(({ entries }) => entries.length)).toSatisfy((lengths: number[]) =>
    lengths.every((length) => length > 0 && length <= 1000),
  );
  expect(parts.filter(({ list }) => list === "statements")).toHaveLength(3);
  expect([rest.statements, rest.actors, rest.sources]).toEqual([[], [], []]);
  expect(rest.meta).toEqual(LARGE.meta);
});
