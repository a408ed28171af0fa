import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laplacianSpectrum, spectralDistance } from "#core/network/laplacian-spectrum.ts";
import { pairPlace } from "#core/network/project-rows.ts";
import { symmetricEigenvalues } from "#core/network/symmetric-eigenvalues.ts";

function expectClose(found: Float64Array, wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, at) => {
    expect(found[at]).toBeCloseTo(value, 10);
  });
}

describe("eigenvalues of a symmetric matrix", () => {
  test("of small matrices worked by hand", () => {
    expectClose(symmetricEigenvalues([]), []);
    expectClose(symmetricEigenvalues([[7]]), [7]);
    expectClose(
      symmetricEigenvalues([
        [2, 1],
        [1, 2],
      ]),
      [3, 1],
    );
    expectClose(
      symmetricEigenvalues([
        [2, -1, 0],
        [-1, 2, -1],
        [0, -1, 2],
      ]),
      [2 + Math.SQRT2, 2, 2 - Math.SQRT2],
    );
  });

  test("of the path of n nodes are 2 − 2 cos(kπ/n)", () => {
    const size = 40;
    const path = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_other, column) => {
        if (row === column) return row === 0 || row === size - 1 ? 1 : 2;
        return Math.abs(row - column) === 1 ? -1 : 0;
      }),
    );
    const wanted = Array.from(
      { length: size },
      (_, k) => 2 - 2 * Math.cos(((size - 1 - k) * Math.PI) / size),
    );
    expectClose(symmetricEigenvalues(path), wanted);
  });

  test("sum to the trace, and their squares to the sum of all squares", () => {
    const matrices = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: size * size,
        maxLength: size * size,
      }),
    );
    fc.assert(
      fc.property(matrices, (values) => {
        const size = Math.sqrt(values.length);
        const rows = Array.from({ length: size }, (_, row) =>
          Array.from(
            { length: size },
            (_other, column) => values[Math.min(row, column) * size + Math.max(row, column)] ?? 0,
          ),
        );
        const found = symmetricEigenvalues(rows);
        const trace = rows.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
        const squares = rows.flat().reduce((sum, value) => sum + value * value, 0);
        expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 8);
        expect(found.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(squares, 7);
      }),
    );
  });
});

describe("Laplacian spectrum", () => {
  function path(weight: number) {
    const cells = new Float64Array(3);
    cells[pairPlace(3, 0, 1)] = weight;
    cells[pairPlace(3, 1, 2)] = weight;
    return { size: 3, cells };
  }

  test("of the path of three nodes is 3, 1, 0 over 4, whatever the weight", () => {
    expectClose(laplacianSpectrum(path(1)), [0.75, 0.25, 0]);
    expectClose(laplacianSpectrum(path(7)), [0.75, 0.25, 0]);
  });

  test("takes negative ties as none, and is 0 without ties", () => {
    expectClose(laplacianSpectrum(path(-1)), [0, 0, 0]);
    const cells = Float64Array.from([2, -5, 0]);
    expectClose(laplacianSpectrum({ size: 3, cells }), [1, 0, 0]);
  });

  test("is 1 away from the network without ties", () => {
    expect(spectralDistance(laplacianSpectrum(path(1)), new Float64Array(3))).toBeCloseTo(1, 12);
    expect(spectralDistance(laplacianSpectrum(path(1)), laplacianSpectrum(path(2)))).toBeCloseTo(0);
  });
});
