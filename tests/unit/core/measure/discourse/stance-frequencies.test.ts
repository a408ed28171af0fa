import { expect, test } from "vitest";
import { stanceFrequencies } from "#core/measure/discourse/stance-frequencies.ts";
import { coded } from "./coded.ts";

const debate = coded([
  ["Ann", "Ban", 1, 0, 1],
  ["Ann", "Ban", 1, 0, 1],
  ["Bob", "Ban", 1, 2, 2],
  ["Cy", "Ban", -1, 2, 2],
  ["Cy", "Tax", -1, 9, 3],
]);
const settings = { variable: "concept", duplicates: "source", filters: [] } as const;

test("positions have their statements by stance, one per source and stance", () => {
  expect(stanceFrequencies(debate, settings)).toEqual({
    grades: [-1, 1],
    frequencies: [
      { label: "Ban", counts: [1, 2], total: 3 },
      { label: "Tax", counts: [1, 0], total: 1 },
    ],
  });
});

test("every statement counts when duplicates are included; actors can be counted too", () => {
  const all = stanceFrequencies(debate, { ...settings, duplicates: "include" });
  expect(all.frequencies[0]).toEqual({ label: "Ban", counts: [1, 3], total: 4 });
  const actors = stanceFrequencies(debate, { ...settings, variable: "person" });
  expect(actors.frequencies.map(({ label, counts }) => [label, ...counts])).toEqual([
    ["Ann", 0, 1],
    ["Bob", 0, 1],
    ["Cy", 2, 0],
  ]);
});

test("without statements there are no frequencies", () => {
  expect(stanceFrequencies(coded([]), settings).frequencies).toEqual([]);
});
