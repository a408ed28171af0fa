import { describe, expect, test } from "vitest";
import { addUnits, unitsBetween } from "#core/measure/discourse/calendar.ts";
import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import { kernelSlices, kernelWeight } from "#core/measure/discourse/kernel-slices.ts";
import type { NetworkSettings } from "#core/measure/discourse/network-settings.ts";
import { windowNetworks } from "#core/measure/discourse/time-windows.ts";

const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const SETTINGS: NetworkSettings = {
  network: "onemode",
  aggregation: "subtract",
  normalization: "average",
  rows: "person",
  columns: "concept",
  qualifier: { kind: "stance" },
  duplicates: "include",
  isolates: true,
  filters: [],
};

function coded(lines: readonly [person: string, stance: number, date: string | undefined][]) {
  const statements = lines.map(
    ([person, stance, date], rank): CodedStatement => ({
      ...{ id: String(rank), rank, stance, document: rank, start: 0, stop: 0 },
      time: date === undefined ? undefined : at(date),
      values: { person, concept: "Ban" },
    }),
  );
  return { statements, levels: [-1, 1] };
}

describe("calendar", () => {
  test("months keep the day, or take the last of a shorter month", () => {
    expect(addUnits(at("2020-03-31"), -1, "months")).toBe(at("2020-02-29"));
    expect(addUnits(at("2020-01-31"), -1, "months")).toBe(at("2019-12-31"));
    expect(addUnits(at("2020-02-29"), 1, "years")).toBe(at("2021-02-28"));
    expect(addUnits(at("2019-12-30"), 1, "weeks")).toBe(at("2020-01-06"));
  });

  test("only whole units count, in both directions", () => {
    expect(unitsBetween(at("2020-01-31"), at("2020-02-29"), "months")).toBe(0);
    expect(unitsBetween(at("2020-01-15"), at("2020-03-15"), "months")).toBe(2);
    expect(unitsBetween(at("2020-03-15"), at("2020-01-16"), "months")).toBe(-1);
    expect(unitsBetween(at("2022-01-01"), at("2020-01-02"), "years")).toBe(-1);
    expect(unitsBetween(at("2020-01-01"), at("2020-01-14"), "weeks")).toBe(1);
  });
});

describe("windows of events", () => {
  const debate = coded([
    ["Ann", 1, "2025-01-01"],
    ["Bob", 1, "2025-01-01"],
    ["Cy", -1, "2025-01-02"],
    ["Ann", -1, "2025-01-09"],
    ["Bob", 1, undefined],
  ]);

  test("hold one statement more than twice the half of the size, ties in the sorted order", () => {
    const windows = [...windowNetworks(debate, SETTINGS, { unit: "events", size: 2 })];
    expect(windows.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ["0", "1", "2"],
      ["1", "2", "3"],
    ]);
    expect(windows[1]).toMatchObject({ start: at("2025-01-01"), stop: at("2025-01-09") });
  });

  test("there is none when the debate is shorter", () => {
    expect([...windowNetworks(debate, SETTINGS, { unit: "events", size: 6 })]).toEqual([]);
  });
});

describe("kernels", () => {
  test("weigh by distance, the same on both sides", () => {
    expect(kernelWeight("uniform", 0.3)).toBe(0.5);
    expect(kernelWeight("epanechnikov", 0.5)).toBe(0.5625);
    expect(kernelWeight("triangular", -0.25)).toBe(0.75);
    expect(kernelWeight("triangular", 0.25)).toBe(0.75);
    expect(kernelWeight("gaussian", 0)).toBeCloseTo(0.398942280401, 12);
    expect(kernelWeight("uniform", 1.01)).toBe(0);
    expect(kernelWeight("triangular", -1.5)).toBe(0);
  });

  test("a uniform kernel with average activity is the plain window, beside the diagonal", () => {
    const debate = coded([
      ["Ann", 1, "2025-01-01"],
      ["Bob", 1, "2025-01-02"],
      ["Bob", -1, "2025-01-03"],
      ["Cy", -1, "2025-01-05"],
      ["Ann", 1, "2025-01-07"],
    ]);
    const plain = [...windowNetworks(debate, SETTINGS, { unit: "days", size: 4 })];
    const given = { unit: "days", size: 4, kernel: "uniform", indent: true } as const;
    const smooth = [...kernelSlices(debate, SETTINGS, given)];
    expect(smooth.map(({ middle }) => middle)).toEqual(plain.map(({ middle }) => middle));
    smooth.forEach(({ matrix, rows }, number) => {
      rows.forEach((_, row) => {
        rows.forEach((_other, column) => {
          if (row === column) return;
          const wanted = plain[number]?.matrix[row]?.[column] ?? Number.NaN;
          expect(matrix[row]?.[column]).toBeCloseTo(wanted, 12);
        });
      });
    });
  });

  test("a graded scale counts by its values: 3 is further from −1 than 0 is", () => {
    const { statements } = coded([
      ["Ann", -1, "2025-01-01"],
      ["Bob", 0, "2025-01-01"],
      ["Cy", 3, "2025-01-01"],
    ]);
    const settings = { ...SETTINGS, aggregation: "conflict", normalization: "no" } as const;
    const given = { unit: "days", size: 2, kernel: "uniform", indent: false } as const;
    const [slice] = [...kernelSlices({ statements, levels: "observed" }, settings, given)];
    expect(slice?.matrix[0]?.[1]).toBeCloseTo(0.5 * 0.25, 12);
    expect(slice?.matrix[0]?.[2]).toBeCloseTo(0.5, 12);
  });
});
