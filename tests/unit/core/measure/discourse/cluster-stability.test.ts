import { expect, test } from "vitest";
import { clusterStability } from "#core/measure/discourse/cluster-stability.ts";
import type { WindowNetwork } from "#core/measure/discourse/time-windows.ts";

const NAMES = ["Ann", "Bob", "Cy", "Di"];

function window(middle: number, ties: readonly [string, string, number][]): WindowNetwork {
  const matrix = NAMES.map(() => new Float64Array(NAMES.length));
  for (const [one, other, weight] of ties) {
    const ends = [NAMES.indexOf(one), NAMES.indexOf(other)];
    for (const [row, column] of [ends, ends.toReversed()]) {
      const line = matrix[row ?? -1];
      if (line) line[column ?? -1] = weight;
    }
  }
  const times = { start: middle, middle, stop: middle };
  return { rows: NAMES, columns: NAMES, matrix, statements: [], ...times };
}

const PAIRS = window(1, [
  ["Ann", "Bob", 1],
  ["Cy", "Di", 2],
  ["Ann", "Cy", -3],
]);

test("the same clusters are 1, crossed ones −0.5; negative ties bind nobody", () => {
  const crossed = window(3, [
    ["Ann", "Cy", 1],
    ["Bob", "Di", 1],
  ]);
  const changes = clusterStability([PAIRS, { ...PAIRS, middle: 2 }, crossed]);
  expect(changes).toEqual([
    { from: 1, to: 2, shared: NAMES, stability: { defined: true, value: 1 } },
    {
      from: 2,
      to: 3,
      shared: NAMES,
      stability: { defined: true, value: expect.closeTo(-0.5, 12) },
    },
  ]);
});

test("only nodes tied in both windows are compared, and too few of them give a reason", () => {
  const [change] = clusterStability([PAIRS, window(2, [])]);
  expect(change).toMatchObject({ shared: [], stability: { defined: false } });
  expect(clusterStability([PAIRS])).toEqual([]);
  expect(clusterStability([])).toEqual([]);
});
