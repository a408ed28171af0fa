import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastingAxes, firstAxes, firstAxis } from "#core/network/first-axis.ts";

test("two camps that contradict each other get opposite signs", () => {
  // Rows 0 and 1 say + −, row 2 says − +: one axis explains all, with scores 1/√3 in size.
  const { rows, columns, strength } = firstAxis({
    rows: 3,
    columns: 2,
    entries: [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: -1 },
      { row: 1, column: 0, value: 1 },
      { row: 1, column: 1, value: -1 },
      { row: 2, column: 0, value: -1 },
      { row: 2, column: 1, value: 1 },
    ],
  });
  expect(Math.abs(rows[0] ?? 0)).toBeCloseTo(1 / Math.sqrt(3), 6);
  expect(rows[1]).toBeCloseTo(rows[0] ?? 0, 6);
  expect(rows[2]).toBeCloseTo(-(rows[0] ?? 0), 6);
  expect(columns[1]).toBeCloseTo(-(columns[0] ?? 0), 6);
  expect(strength).toBeCloseTo(Math.sqrt(6), 6);
});

test("a matrix without entries scores 0 everywhere", () => {
  const { rows, columns } = firstAxis({ rows: 2, columns: 3, entries: [] });
  expect([...rows, ...columns]).toEqual([0, 0, 0, 0, 0]);
  expect(firstAxis({ rows: 0, columns: 0, entries: [] }).rows).toHaveLength(0);
});

test("axes are at right angles, have length 1 or 0, and come strongest first", () => {
  const entry = fc.record({
    row: fc.nat(7),
    column: fc.nat(5),
    value: fc.constantFrom(-1, 1),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const [one, other] = firstAxes({ rows: 8, columns: 6, entries }, 2);
      if (one === undefined || other === undefined) throw new Error("two axes were asked for");
      const product = one.rows.reduce((sum, value, at) => sum + value * (other.rows[at] ?? 0), 0);
      expect(Math.abs(product)).toBeLessThan(1e-3);
      const length = Math.hypot(...one.rows);
      expect(Math.min(Math.abs(length - 1), length)).toBeLessThan(1e-9);
      expect(one.strength).toBeGreaterThanOrEqual(other.strength - 0.05);
    }),
  );
});

test("contrasting axes leave out what all rows have in common: their scores add up to 0", () => {
  // All three rows say + on column 0; rows 0 and 1 say + and row 2 says − on column 1.
  const says = (row: number, column: number, value: number) => ({ row, column, value });
  const entries = [0, 1, 2].flatMap((row) => [says(row, 0, 1), says(row, 1, row < 2 ? 1 : -1)]);
  const [axis] = contrastingAxes({ rows: 3, columns: 2, entries }, 1);
  expect(axis?.rows[0]).toBeCloseTo(axis?.rows[1] ?? Number.NaN, 6);
  expect(axis?.rows[2]).toBeCloseTo(-2 * (axis?.rows[0] ?? Number.NaN), 6);
  expect(axis?.rows.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
  expect(axis?.columns[0]).toBeCloseTo(0, 6);
  expect(contrastingAxes({ rows: 0, columns: 0, entries: [] }, 1)[0]?.rows).toHaveLength(0);
});
