import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReplayBar } from "#components/timeline/replay-bar.tsx";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  statements: ["2025-01-10", "2025-02-10", "2025-02-10", "2025-03-01"].map((date) => ({ date })),
};

function draw(query: string, isStill = false): string {
  return renderToStaticMarkup(
    <ReplayBar
      selection={buildSelection(FACTS, query)}
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
  expect(draw("to=2025-01-10", true)).not.toMatch(/>Play</);
  expect(draw("to=2025-01-10", true)).toContain("One step on");
});

test("with one date there is nothing to replay", () => {
  const selection = buildSelection({ statements: [{ date: "2025-01-10" }] });
  const html = renderToStaticMarkup(
    <ReplayBar
      selection={selection}
      isStill={false}
      withMap={false}
      onMap={() => undefined}
      onFilters={() => undefined}
    />,
  );
  expect(html).toBe("");
});
