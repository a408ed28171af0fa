import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { timelineMessages } from "#components/messages/timeline.ts";
import { pageLinks } from "#components/statement/links.ts";
import { TimelinePane } from "#components/timeline/timeline-pane.tsx";
import type { Lanes } from "#core/explore/view-state.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [
    { id: "ann", name: "Ann" },
    { id: "bob", name: "Bob" },
  ],
  positions: [
    { id: "fees", label: "Fees" },
    { id: "trial", label: "Trial" },
  ],
  statements: [
    {
      id: "s-1",
      actor: "ann",
      position: "fees",
      stance: "oppose" as const,
      date: "2025-01-10",
      quote: "Never",
    },
    {
      id: "s-2",
      actor: "ann",
      position: "fees",
      stance: "support" as const,
      date: "2025-03-01",
      quote: "Perhaps after all",
    },
    {
      id: "s-3",
      actor: "bob",
      position: "fees",
      date: "2025-03-01",
      attribution: "reported" as const,
    },
    { id: "s-4", actor: "bob", position: "trial", date: "2025-02" },
    { id: "s-5", actor: "bob", position: "trial", stance: "oppose" as const, date: "2024" },
  ],
};

type Drawn = { query?: string; lanes?: Lanes; isDown?: boolean };

function draw({ query = "", lanes = "position", isDown = false }: Drawn = {}): string {
  return renderToStaticMarkup(
    <TimelinePane
      selection={buildSelection(FACTS, query)}
      lanes={lanes}
      open={{ kind: "statement", id: "s-4" }}
      links={pageLinks("example")}
      isDown={isDown}
      onLanes={() => undefined}
      onFilters={() => undefined}
      onOpen={() => undefined}
    />,
  );
}

test("downwards, a month with very many lanes begins with some and says how many are left", () => {
  const statements = Array.from({ length: 60 }, (_, at) => ({
    actor: `actor-${at}`,
    position: "fees",
    date: "2025-03-01",
  }));
  const html = renderToStaticMarkup(
    <TimelinePane
      selection={buildSelection({ statements })}
      lanes="actor"
      open={undefined}
      links={pageLinks("example")}
      isDown={true}
      onLanes={() => undefined}
      onFilters={() => undefined}
      onOpen={() => undefined}
    />,
  );
  expect(marks(html)).toHaveLength(40);
  expect(html).toContain(timelineMessages.moreLanes(20));
});

const marks = (html: string) => html.match(/<button[^>]*data-mark="\d+"[^>]*>/g) ?? [];

test.each([false, true])(
  "every statement shown is one button in words (downwards: %s)",
  (isDown) => {
    const html = draw({ isDown });
    expect(marks(html)).toHaveLength(5);
    for (const said of [
      "10 January 2025, Ann opposes: Fees, said by the actor",
      "1 March 2025, Ann supports: Fees, said by the actor. Changed stance; before: opposes, 10 January 2025",
      "1 March 2025, Bob supports: Fees, reported by others",
      "February 2025, Bob supports: Trial, said by the actor",
      "2024, Bob opposes: Trial, said by the actor",
    ]) {
      expect(html).toContain(said);
    }
    expect(marks(draw({ isDown, query: "from=2025-03" }))).toHaveLength(2);
  },
);

test("Tab reaches one mark and one month; the open statement is the current one", () => {
  const html = draw();
  expect(marks(html).filter((mark) => mark.includes('tabindex="0"'))).toHaveLength(1);
  expect(html.match(/data-mark="20[^>]*tabindex="0"/g)).toHaveLength(1);
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
});

test("months and years stand on bars, days do not", () => {
  const html = draw();
  const bars = html.match(/class="[^"]*bar[^"]*" style/g) ?? [];
  expect(bars).toHaveLength(2);
});

test("the lanes are positions or actors, each with its count under the filters", () => {
  expect(draw()).toMatch(/Fees<\/span><\/a><span[^>]*>3 statements/);
  expect(draw({ query: "from=2025-03" })).toMatch(/Fees<\/span><\/a><span[^>]*>2 of 3 statements/);
  const byActor = draw({ lanes: "actor" });
  expect(byActor).toMatch(/Ann<\/span><\/a><span[^>]*>2 statements/);
  expect(byActor).toMatch(/aria-pressed="true"[^>]*>By actor/);
});

test("one sentence says what is shown, and in words how many dates are not days", () => {
  const html = draw();
  expect(html).toContain("It does not show how much a statement mattered");
  expect(html).toContain(
    "None is undated. Of 2 statements only the month (1) or the year (1) is known",
  );
});

test("a month is a button that says how many statements it has, pressed when it is the dates chosen", () => {
  const html = draw({ query: "from=2025-03&to=2025-03" });
  const march = /<button[^>]*aria-label="March 2025: 2 statements. Show only this time"[^>]*>/.exec(
    html,
  );
  expect(march?.[0]).toContain('aria-pressed="true"');
});

test("a change of stance opens with both quotes", () => {
  const html = draw();
  const changes = html.slice(html.indexOf("Changes of stance among the statements shown (2)"));
  expect(changes).toContain("opposes (10 January 2025), then supports (1 March 2025)");
  expect(changes).toContain("“Never”");
  expect(changes).toContain("“Perhaps after all”");
  expect(draw({ query: "from=2025-03" })).toContain(
    "Changes of stance among the statements shown (0)",
  );
});

test("read downwards, periods are headings and a year alone says that the month is not known", () => {
  const html = draw({ isDown: true });
  const headings = [...html.matchAll(/<h3[^>]*>([^<]*)<\/h3>/g)].map(([, text]) => text);
  expect(headings.slice(0, 4)).toEqual([
    "2024, month not known",
    "January 2025",
    "February 2025",
    "March 2025",
  ]);
});

test("without dates it asks for them; with dates it tells what changed", () => {
  expect(draw()).toContain("Choose two dates above");
  expect(draw({ query: "from=2025-03&to=2025-03" })).toContain("What changed: March 2025");
});

test("a replay keeps every lane; in a span that the reader chose, empty lanes are left out and counted", () => {
  expect(draw({ query: "to=2024" })).toContain(">Fees</span>");
  const html = draw({ query: "from=2025-03" });
  expect(html).not.toContain(">Trial</span></a><span");
  expect(html).toContain("1 lane without statements in these dates is left out.");
});
