import fc from "fast-check";
import { expect, test } from "vitest";
import { countIncidence, rowTotals } from "#core/network/incidence.ts";
import { pairPlace, projectRows, sumShared } from "#core/network/project-rows.ts";

const SIZE = { rows: 5, columns: 3, levels: 2 };

const observation = fc.record({
  row: fc.nat(SIZE.rows - 1),
  column: fc.nat(SIZE.columns - 1),
  level: fc.nat(SIZE.levels - 1),
  weight: fc.integer({ min: 1, max: 9 }),
});
type Observation = { row: number; column: number; level: number; weight: number };

function incidence(list: readonly Observation[], weighted = false) {
  return countIncidence({
    ...SIZE,
    rowOf: Uint32Array.from(list, ({ row }) => row),
    columnOf: Uint32Array.from(list, ({ column }) => column),
    levelOf: Uint32Array.from(list, ({ level }) => level),
    ...(weighted ? { weightOf: Float64Array.from(list, ({ weight }) => weight) } : {}),
  });
}

/** Every pair of observations in different rows and one column, straight from the definition. */
function pairwise(
  list: readonly Observation[],
  factor: readonly number[],
  { row, column }: { row: number; column: number },
): number {
  let sum = 0;
  for (const one of list.filter((of) => of.row === row)) {
    for (const other of list.filter((of) => of.row === column && of.column === one.column)) {
      sum += one.weight * other.weight * (factor[one.level * SIZE.levels + other.level] ?? 0);
    }
  }
  return sum;
}

test("a projection is the sum over all pairs of observations", () => {
  const factors = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -3, max: 3 })));
  fc.assert(
    fc.property(fc.array(observation), factors, (list, [same = 0, across = 0, other = 0]) => {
      const factor = [same, across, across, other];
      const { cells } = projectRows(incidence(list, true), Float64Array.from(factor));
      for (let row = 0; row < SIZE.rows; row += 1) {
        for (let column = row + 1; column < SIZE.rows; column += 1) {
          const found = cells[pairPlace(SIZE.rows, row, column)];
          expect(found).toBeCloseTo(pairwise(list, factor, { row, column }), 9);
        }
      }
    }),
  );
});

test("equal observations are one entry with their number; rows know their totals", () => {
  const one = { row: 1, column: 2, level: 1, weight: 4 };
  const list = [one, { ...one, level: 0 }, one, { ...one, row: 3 }];
  const { rowStart, keyOfEntry, amountOfEntry } = incidence(list);
  expect([...rowStart]).toEqual([0, 0, 2, 2, 3, 3]);
  expect([...keyOfEntry]).toEqual([4, 5, 5]);
  expect([...amountOfEntry]).toEqual([1, 2, 1]);
  expect([...rowTotals(incidence(list))]).toEqual([0, 3, 0, 1, 0]);
  expect([...rowTotals(incidence(list, true))]).toEqual([0, 12, 0, 4, 0]);
});

test("shared amounts are both rows' amounts where both have one", () => {
  const at = (row: number, column: number) => ({ row, column, level: 0, weight: 1 });
  const list = [at(0, 0), at(0, 0), at(1, 0), at(0, 1), at(2, 2), at(1, 2)];
  const { cells } = sumShared(incidence(list));
  expect(cells[pairPlace(SIZE.rows, 0, 1)]).toBe(3);
  expect(cells[pairPlace(SIZE.rows, 1, 2)]).toBe(2);
  expect(cells[pairPlace(SIZE.rows, 0, 2)]).toBe(0);
});

test("without observations everything is 0", () => {
  expect(projectRows(incidence([]), new Float64Array(4)).cells.every((cell) => cell === 0)).toBe(
    true,
  );
});
