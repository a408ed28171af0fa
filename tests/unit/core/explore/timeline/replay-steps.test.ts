import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareSelect } from "#core/explore/select.ts";
import { replaySteps, stepAt } from "#core/explore/timeline/replay-steps.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, buildSelection } from "#tests/fixtures/build.ts";
import { partialDates, statementFacts } from "#tests/fixtures/dated-statements.ts";

test("a step for each day on which statements come, the first day of a month or year among them", () => {
  const every = buildSelection({
    statements: [{ date: "2025-02-03" }, { date: "2025-02-03" }, { date: "2025-03" }],
  });
  expect(replaySteps(every, undefined)).toEqual(["2025-02-03", "2025-03-01"]);
  expect(replaySteps(every, "2025-02-04")).toEqual(["2025-03-01"]);
});

test("more than 60 days make steps of months", () => {
  const statements = Array.from({ length: 100 }, (_, at) => ({
    date: `2025-0${1 + Math.floor(at / 25)}-${String((at % 25) + 1).padStart(2, "0")}`,
  }));
  expect(replaySteps(buildSelection({ statements }), undefined)).toEqual([
    "2025-01",
    "2025-02",
    "2025-03",
    "2025-04",
  ]);
});

test("each step lets through more than the one before, the last one all", () => {
  fc.assert(
    fc.property(statementFacts, fc.option(partialDates, { nil: undefined }), (statements, from) => {
      const index = buildIndex({ statements });
      const select = prepareSelect(index);
      const query = from === undefined ? "" : `from=${from}&`;
      const steps = replaySteps(select(parseQuery("", index)), from);
      const counts = steps.map(
        (to) => select(parseQuery(`${query}to=${to}`, index)).statements.length,
      );
      counts.forEach((count, at) => {
        expect(count).toBeGreaterThan(counts[at - 1] ?? 0);
      });
      expect(counts.at(-1) ?? 0).toBe(select(parseQuery(query, index)).statements.length);
    }),
  );
});

test("a date filter stands at the last step it has reached", () => {
  const steps = ["2025-02-03", "2025-02-20", "2025-03-01"];
  expect(stepAt(steps, undefined)).toBe(2);
  expect(stepAt(steps, "2025-02")).toBe(1);
  expect(stepAt(steps, "2025-02-19")).toBe(0);
  expect(stepAt(steps, "2024")).toBe(-1);
  steps.forEach((step, at) => {
    expect(stepAt(steps, step)).toBe(at);
  });
});
