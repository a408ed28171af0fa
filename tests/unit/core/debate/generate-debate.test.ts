import { expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebate } from "#core/debate/parse.ts";
import { agreement } from "#core/measure/agreement.ts";
import { stancesOfActors } from "#core/measure/stance-on.ts";

const SMALL = { actors: 20, positions: 9, statements: 60, camps: 2, seed: 7 };

test.each([SMALL, { actors: 350, positions: 55, statements: 1200, camps: 3, seed: 1 }])(
  "a generated debate of %o is valid",
  (size) => {
    const parsed = parseDebate(generateDebate(size));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  },
);

test("a debate of one actor, one position and one statement is valid", () => {
  const parsed = parseDebate(
    generateDebate({ actors: 1, positions: 1, statements: 1, camps: 1, seed: 1 }),
  );
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});

test("the same seed gives the same debate, another seed another one", () => {
  expect(generateDebate(SMALL)).toEqual(generateDebate(SMALL));
  expect(generateDebate({ ...SMALL, seed: 8 })).not.toEqual(generateDebate(SMALL));
});

test("a generated debate has the size asked for", () => {
  const debate = generateDebate(SMALL);
  expect(debate.actors).toHaveLength(20);
  expect(debate.positions).toHaveLength(9);
  expect(debate.statements).toHaveLength(60);
});

test("actors of one planted camp agree more with each other than with the other camp", () => {
  const size = { actors: 40, positions: 10, statements: 2000, camps: 2, seed: 3 };
  const index = indexDebate(generateDebate(size));
  const stances = stancesOfActors(index);
  const campOf = index.actors.map((actor) => (Number(actor.id.slice("actor-".length)) - 1) % 2);
  const sums = { inside: [0, 0], across: [0, 0] };
  stances.forEach((own, a) => {
    stances.forEach((other, b) => {
      const found = b > a ? agreement(own, other) : undefined;
      if (!found) return;
      const sum = campOf[a] === campOf[b] ? sums.inside : sums.across;
      sum[0] = (sum[0] ?? 0) + found.agreement;
      sum[1] = (sum[1] ?? 0) + 1;
    });
  });
  const mean = ([total = 0, count = 1]: number[]) => total / count;
  expect(mean(sums.inside)).toBeGreaterThan(mean(sums.across) + 0.1);
});
