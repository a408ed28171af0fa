import { describe, expect, it } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery, writeView } from "#core/explore/view-url.ts";
import { debateFiles, readDebate } from "./read-debate.ts";
import { readingGrade } from "./reading-level.ts";

const GRADE_MAX = 9;

describe("the reading grade", () => {
  it("is that of a sum worked by hand: 12 words, 2 sentences, 14 syllables", () => {
    // 0.39 × 12/2 + 11.8 × 14/12 − 15.59
    expect(readingGrade("The dog ran to the house. We saw it under a table.")).toBeCloseTo(
      0.517,
      2,
    );
  });

  it("counts a short form such as U.S. as one word and ends no sentence there", () => {
    expect(readingGrade("The U.S. law is old.")).toBeCloseTo(readingGrade("The US law is old."), 9);
  });

  it("rises with longer words and sentences, and is 0 without words", () => {
    expect(readingGrade("Constitutional considerations notwithstanding")).toBeGreaterThan(20);
    expect(readingGrade("")).toBe(0);
  });
});

const steps = debateFiles().flatMap((file) => {
  const debate = readDebate(file);
  const index = indexDebate(debate);
  const select = prepareSelect(index);
  return debate.tours.flatMap((tour) =>
    tour.steps.map((step, number) => {
      const view = parseQuery(step.query, index);
      const selection = select(view);
      const shown = Array.from(selection.statements, (one) => index.statements[one]);
      return {
        name: `${file} ${tour.id} ${number + 1}`,
        step,
        shown,
        debate,
        kept: writeView(view, index),
      };
    }),
  );
});

describe.each(steps)("$name", ({ step, shown, debate, kept }) => {
  const ids = shown.map((statement) => statement?.id);
  const evidence = debate.statements.filter(({ id }) => step.evidence?.includes(id));

  it("shows statements, and all of its evidence is among them", () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it("drops nothing of its query", () => {
    const asked = new URLSearchParams(step.query);
    // The opening view is written as nothing.
    if (kept === "" && step.query === debate.views[0]?.query) return;
    expect([...new URLSearchParams(kept).keys()].sort()).toEqual([...asked.keys()].sort());
  });

  it("has an answer to its guess in the view and in its evidence", () => {
    const { predict } = step;
    if (predict === undefined) return;
    const answers = debate.statements.filter(
      ({ actor, position }) => actor === predict.actor && position === predict.position,
    );
    const cited = answers.filter((one) => evidence.includes(one));
    expect(cited.length).toBeGreaterThan(0);
    expect(answers.some(({ id }) => ids.includes(id))).toBe(true);
  });

  it("asks the class something and takes some time", () => {
    expect(step.question).toMatch(/[?.]$/);
    expect(step.minutes).toBeGreaterThan(0);
  });

  it("has two to four sentences that a reader of grade nine can follow", () => {
    const sentences = step.text.replace(/\b(U\.S|Mr|Ms)\./g, "$1").split(/[.?]”?(?:\s|$)/);
    expect(sentences.filter((one) => one !== "").length).toBeGreaterThanOrEqual(2);
    expect(sentences.filter((one) => one !== "").length).toBeLessThanOrEqual(4);
    expect(readingGrade(step.text)).toBeLessThanOrEqual(GRADE_MAX);
  });

  it("quotes only what stands in a quote of its evidence, word for word", () => {
    const said = evidence.map(({ quote }) => quote ?? "").join("\n");
    const quoted = [step.text, step.notes ?? ""].flatMap((text) =>
      [...text.matchAll(/“([^“”]+)”/g)].map((match) => (match[1] ?? "").replace(/[.,]$/, "")),
    );
    expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
  });

  it("names in its notes only statements that are among its evidence", () => {
    const named = step.notes?.match(/\b(?:nyt|ext|prop)-\d+\b/g) ?? [];
    expect(named.filter((id) => !step.evidence?.includes(id))).toEqual([]);
  });

  it("keeps the answer to its guess out of what is read before it", () => {
    const { predict } = step;
    if (predict === undefined) return;
    const answers = evidence.filter(
      ({ actor, position }) => actor === predict.actor && position === predict.position,
    );
    const latest = answers.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
    const before = `${step.title} ${step.text} ${predict.prompt}`;
    const quoted = Array.from(before.matchAll(/“([^“”]+)”/g), (match) => match[1] ?? "");
    expect(latest).toBeDefined();
    expect(quoted.filter((words) => latest?.quote?.includes(words))).toEqual([]);
  });
});

describe("the tour for a class about El Salvador", () => {
  const [tour] = readDebate("el-salvador-prisons.json").tours;

  it("has 12 steps in 20 minutes, three of them with a guess", () => {
    expect(tour?.steps).toHaveLength(12);
    expect(tour?.minutes).toBe(20);
    expect(tour?.steps.filter(({ predict }) => predict !== undefined)).toHaveLength(3);
  });

  it("says in its notes where a view is only the newspaper's own voice", () => {
    for (const step of tour?.steps ?? []) {
      const own = step.evidence?.filter((id) => ["nyt-006", "nyt-020", "nyt-021"].includes(id));
      if (own?.length) expect(step.notes).toContain("newspaper's own voice");
    }
  });
});

it("the tour through the invented debate says that it is invented", () => {
  const [tour] = readDebate("school-phones.json").tours;
  expect(tour?.title).toContain("invented");
  expect(tour?.steps).toHaveLength(4);
});
