import { describe, expect, test } from "vitest";
import { compareRun } from "#tests/conformance/compare-run.ts";
import { readReferenceSet, SHIPPED } from "#tests/conformance/reference-runs.ts";

/**
 * Networks that Discourse Network Analyzer 3.1.2 computed from statements invented for the purpose, and what
 * is left out of the comparison and why: docs/decisions/dna-networks.md.
 */
describe.each(SHIPPED)("%s", (name) => {
  const set = readReferenceSet(name);
  const verdicts = set.runs.map((run) => ({ run, ...compareRun(set, run) }));

  test("every network that is compared agrees to 1e-9", () => {
    expect(verdicts.filter(({ kind }) => kind === "differs")).toEqual([]);
  });

  test("only the runs with a known defect are left out or adjusted", () => {
    const count = (wanted: string) => verdicts.filter(({ kind }) => kind === wanted).length;
    const counts = { equal: count("equal"), adjusted: count("adjusted"), left: count("left-out") };
    expect(counts).toEqual(
      name === "synth_bool"
        ? { equal: 170, adjusted: 57, left: 7 }
        : { equal: 163, adjusted: 64, left: 7 },
    );
  });
});

test("a network that is wrong in one cell is found", () => {
  const set = readReferenceSet("synth_bool");
  const run = structuredClone(set.runs[0]);
  const line = run?.result[0]?.m[0];
  if (!run || !line) throw new Error("no run");
  line[0] = (line[0] ?? 0) + 1e-6;
  expect(compareRun(set, run).kind).toBe("differs");
});
