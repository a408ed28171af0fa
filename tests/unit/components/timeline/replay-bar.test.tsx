import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReplayBar } from "#components/timeline/replay-bar.tsx";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  statements: ["2025-01-10", "2025-02-10", "2025-02-10", "2025-03-01"].map((date) => ({ date })),
};

function draw(query: string, { isStill = false, facts = FACTS } = {}): string {
  return renderToStaticMarkup(
    <ReplayBar
      selection={buildSelection(facts, query)}
      isStill={isStill}
      withMap={false}
      onMap={() => undefined}
      onFilters={() => undefined}
    />,
  );
}

test("the slider has a step for each day with statements and says in words where it stands", () => {
  expect(draw("to=2025-02-10")).toMatch(
    /<input[^>]*type="range" aria-label="Show statements until" min="0" max="2" step="1" aria-valuetext="Until 10 February 2025: 3 of 4 statements" value="1"\/>/,
  );
  expect(draw("")).toContain('aria-valuetext="All dates: 4 statements"');
});

test("a beginning is told too, and so is what may be from another time", () => {
  expect(draw("from=2025-02")).toContain("From February 2025: 3 of 4 statements");
  expect(draw("from=2025-02&to=2025-02-10")).toContain(
    "From February 2025 until 10 February 2025: 2 of 4 statements",
  );
  const facts = { statements: ["2025-01-10", "2025-02", "2025-02-20"].map((date) => ({ date })) };
  expect(draw("to=2025-02-03", { facts })).toContain(
    "Until 3 February 2025: 2 of 3 statements; 1 of them, dated by its month or year alone, may be from another time",
  );
});

test("the ends of the replay say that there is nothing further", () => {
  expect(draw("to=2025-01-10")).toMatch(
    /aria-disabled="true"[^>]*><span aria-hidden="true">◂<\/span><span[^>]*>One step back/,
  );
  expect(draw("to=2025-01-10")).toMatch(/aria-disabled="false"[^>]*><span[^>]*>One step on/);
  expect(draw("")).toMatch(/aria-disabled="true"[^>]*><span[^>]*>One step on/);
});

test("it does not play by itself; who wants no movement gets single steps only", () => {
  expect(draw("to=2025-01-10")).toMatch(/>Play</);
  expect(draw("")).toMatch(/>Play from the start</);
  expect(draw("to=2025-01-10", { isStill: true })).not.toMatch(/>Play</);
  expect(draw("to=2025-01-10", { isStill: true })).toContain("One step on");
});

test("with one date there is nothing to replay", () => {
  expect(draw("", { facts: { statements: [{ date: "2025-01-10" }] } })).toBe("");
});
