import fc from "fast-check";
import { expect, test } from "vitest";
import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import { discourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import {
  DUPLICATES,
  type NetworkKind,
  type NetworkSettings,
} from "#core/measure/discourse/network-settings.ts";

type OneMode = Extract<NetworkKind, { network: "onemode" }>;

const ORDINARY: NetworkSettings = {
  network: "onemode",
  aggregation: "ignore",
  normalization: "no",
  rows: "person",
  columns: "concept",
  qualifier: { kind: "stance" },
  duplicates: "include",
  isolates: false,
  filters: [],
};

const statement = fc
  .record({
    person: fc.constantFrom("Ann", "Bob", "Cy", "Di", ""),
    concept: fc.constantFrom("Ban", "Tax", "Vote"),
    stance: fc.constantFrom(-2, -1, 0, 1, 3),
    document: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ person, concept, stance, document, day }) => ({
    ...{ stance, document, start: 0, stop: 0 },
    time: day * 86_400_000,
    values: { person, concept, agreement: String(stance) },
  }));

const statements = fc
  .array(statement, { maxLength: 40 })
  .map((list): CodedStatement[] => list.map((one, rank) => ({ ...one, rank, id: String(rank) })));

const normalization = fc.constantFrom<OneMode["normalization"]>(
  "no",
  "average",
  "jaccard",
  "cosine",
);
const duplicates = fc.constantFrom(...DUPLICATES);
const aggregation = fc.constantFrom<OneMode["aggregation"]>(
  "ignore",
  "subtract",
  "congruence",
  "conflict",
);

function network(list: readonly CodedStatement[], kind: Partial<OneMode & NetworkSettings>) {
  const settings = { ...ORDINARY, ...kind } as NetworkSettings;
  return discourseNetwork({ statements: list, levels: "observed" }, settings);
}

function cells(
  list: readonly CodedStatement[],
  kind: Partial<OneMode & NetworkSettings>,
): number[] {
  return network(list, kind).matrix.flatMap((line) => [...line]);
}

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, at) => {
    expect(value).toBeCloseTo(wanted[at] ?? Number.NaN, 9);
  });
}

test("subtract is congruence minus conflict", () => {
  fc.assert(
    fc.property(statements, normalization, duplicates, (list, normal, doubled) => {
      const kind = { normalization: normal, duplicates: doubled };
      const congruence = cells(list, { ...kind, aggregation: "congruence" });
      const conflict = cells(list, { ...kind, aggregation: "conflict" });
      expectClose(
        cells(list, { ...kind, aggregation: "subtract" }),
        congruence.map((value, at) => value - (conflict[at] ?? 0)),
      );
    }),
  );
});

test("congruence and conflict together are ignore, duplicates included", () => {
  fc.assert(
    fc.property(statements, normalization, (list, normal) => {
      const congruence = cells(list, { normalization: normal, aggregation: "congruence" });
      const conflict = cells(list, { normalization: normal, aggregation: "conflict" });
      expectClose(
        cells(list, { normalization: normal, aggregation: "ignore" }),
        congruence.map((value, at) => value + (conflict[at] ?? 0)),
      );
    }),
  );
});

test("a one-mode network is symmetric, has a diagonal of 0, and only finite cells", () => {
  fc.assert(
    fc.property(
      statements,
      aggregation,
      normalization,
      duplicates,
      (list, sum, normal, doubled) => {
        const { rows, matrix } = network(list, {
          ...{ aggregation: sum, normalization: normal, duplicates: doubled },
        });
        rows.forEach((_, row) => {
          expect(matrix[row]?.[row]).toBe(0);
          rows.forEach((_other, column) => {
            expect(Number.isFinite(matrix[row]?.[column])).toBe(true);
            expect(matrix[row]?.[column]).toBe(matrix[column]?.[row]);
          });
        });
      },
    ),
  );
});

test("the order of the statements plays no role", () => {
  fc.assert(
    fc.property(
      statements.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      aggregation,
      duplicates,
      ([list, shuffled], sum, doubled) => {
        const kind = { aggregation: sum, duplicates: doubled };
        expect(network(shuffled, kind)).toEqual(network(list, kind));
      },
    ),
  );
});

test("the more is the same, the fewer statements count: include, source or year, all", () => {
  fc.assert(
    fc.property(statements, (list) => {
      const count = (doubled: NetworkSettings["duplicates"]) =>
        network(list, { aggregation: "subtract", duplicates: doubled }).statements.length;
      for (const doubled of ["source", "week", "month", "year"] as const) {
        expect(count(doubled)).toBeLessThanOrEqual(count("include"));
        expect(count(doubled)).toBeGreaterThanOrEqual(count("all"));
      }
      expect(count("month")).toBeGreaterThanOrEqual(count("year"));
    }),
  );
});
