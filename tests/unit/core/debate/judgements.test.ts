import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Judgement } from "#core/debate/judgements-schema.ts";
import { localiseDebate } from "#core/debate/localise.ts";
import { parseDebate, parseDebateText } from "#core/debate/parse.ts";
import { readersDebate } from "#core/debate/readers-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";

function small(): Debate {
  const parsed = parseDebateText(readFileSync("tests/fixtures/small-debate.json", "utf8"));
  if (!parsed.ok) throw new Error("the small debate has problems");
  return parsed.debate;
}

const judgement: Judgement = {
  id: "j1",
  actor: "ministry",
  power: 5,
  interest: 3,
  by: "Ana Example",
  date: "2025-06",
  rationale: "It pays half of the lane.",
  sources: [{ source: "harbour-news", locator: "paragraph 2" }, { source: "council-minutes" }],
};

type Facts = { [Key in keyof Judgement]?: unknown };

function issuesOf(...facts: Facts[]) {
  const judgements = facts.map((one) => ({ ...judgement, ...one }));
  const parsed = parseDebate({ ...small(), judgements });
  return parsed.ok ? [] : parsed.issues;
}

function found(...facts: Facts[]): string[] {
  return issuesOf(...facts).map(({ code, path }) => `${code} ${path}`);
}

describe("judgements", () => {
  test("may be left out, but an empty list is refused", () => {
    expect(parseDebate(small()).ok).toBe(true);
    expect(found()).toEqual(["empty-list judgements"]);
  });

  test("of two authors on one actor, and of one author on two actors, hold", () => {
    const other = { id: "j2", by: "Ben Example" };
    expect(found({}, other, { ...other, id: "j3", actor: "shop-owners" })).toEqual([]);
  });

  test("of one author on one actor stand once, however the name is written", () => {
    expect(found({}, { id: "j2", by: "ANA example" })).toEqual([
      "duplicate-judgement judgements[1].by",
    ]);
  });

  test("have ids of their own", () => {
    expect(found({}, { by: "Ben Example" })).toEqual(["duplicate-id judgements[1].id"]);
  });

  test.each([0, 6, 2.5, -1])("with the power or interest %s are refused", (grade) => {
    expect(found({ power: grade, interest: grade })).toEqual([
      "bad-number judgements[0].power",
      "bad-number judgements[0].interest",
    ]);
    expect(issuesOf({ power: grade })[0]?.message).toBe(
      `is ${grade}; write a whole number from 1 (very little) to 5 (very much)`,
    );
  });

  test.each([1, 2, 3, 4, 5])("with the power and interest %s hold", (grade) => {
    expect(found({ power: grade, interest: grade })).toEqual([]);
  });

  test("with a grade in quotation marks are told to write a number", () => {
    expect(found({ power: "5" })).toEqual(["wrong-type judgements[0].power"]);
  });

  test("without a name, a reason or a source are refused", () => {
    expect(found({ by: " ", rationale: "", sources: [] })).toEqual([
      "empty-text judgements[0].by",
      "empty-text judgements[0].rationale",
      "empty-list judgements[0].sources",
    ]);
  });

  test("of a misspelt actor or source name the one that was meant", () => {
    const sources = [{ source: "harbor-news" }, { source: "council-minutes" }];
    expect(issuesOf({ actor: "minstry", sources })).toMatchObject([
      {
        code: "unknown-actor",
        path: "judgements[0].actor",
        message: 'no actor "minstry"; did you mean "ministry"?',
      },
      {
        code: "unknown-source",
        path: "judgements[0].sources[0].source",
        message: 'no source "harbor-news"; did you mean "harbour-news"?',
      },
    ]);
  });

  test("may bear the day of their source, or a month that may be it, but none before", () => {
    const sources = [{ source: "harbour-news" }];
    expect(found({ date: "2025-03-10", sources })).toEqual([]);
    expect(found({ date: "2025-03", sources })).toEqual([]);
    expect(found({ date: "2025-03-09", sources })).toEqual([
      "judgement-before-source judgements[0].date",
    ]);
  });

  test("from after the last change of the debate are reported", () => {
    expect(found({ date: "2025-07-01" })).toEqual(["updated-too-early meta.updated"]);
  });

  test("use a source: it is not called unused, and without them it is", () => {
    const report = { id: "report", publisher: "X", title: "X", titleExact: true };
    const sources = [...small().sources, { ...report, language: "en", kind: "report" }];
    const judged = { ...judgement, sources: [{ source: "report" }] };
    const debate = { ...small(), sources };
    expect(parseDebate({ ...debate, judgements: [judged] }).ok).toBe(true);
    const parsed = parseDebate(debate);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["unused-source"]);
  });

  test("that cannot be read call no source unused", () => {
    const report = { id: "report", publisher: "X", title: "X", titleExact: true };
    const sources = [...small().sources, { ...report, language: "en", kind: "report" }];
    const parsed = parseDebate({ ...small(), sources, judgements: "none" });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["wrong-type"]);
  });
});

describe("translated judgements", () => {
  const es = {
    judgements: { j1: { rationale: "Paga la mitad.", sources: [{ locator: "párrafo 2" }, {}] } },
  };
  const debate: Debate = { ...small(), judgements: [judgement], translations: { es } };

  test("hold, and are put in place of the original", () => {
    expect(parseDebate(debate).ok).toBe(true);
    const [first] = localiseDebate(debate, "es").debate.judgements ?? [];
    expect(first?.rationale).toBe("Paga la mitad.");
    expect(first?.sources).toEqual([
      { source: "harbour-news", locator: "párrafo 2" },
      { source: "council-minutes" },
    ]);
  });

  test("that are missing keep the original, marked with its language", () => {
    const part: Debate = { ...debate, translations: { es: { meta: { title: "Un carril" } } } };
    expect(localiseDebate(part, "es").untranslated).toContain("judgements.j1.rationale");
    expect(localiseDebate(part, "es").untranslated).toContain("judgements.j1.sources.0.locator");
    const [first = judgement] = readersDebate(part, "es").judgements ?? [];
    expect(first.rationale).toBe(judgement.rationale);
    expect(textLanguage(first, "rationale")).toBe("en");
  });

  test("of judgements that the debate does not have are reported", () => {
    const codes = (input: Debate) => {
      const parsed = parseDebate(input);
      return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes({ ...small(), translations: { es } })).toEqual([
      "unknown-translated-id translations.es.judgements.j1",
    ]);
    const short = { judgements: { j1: { sources: [{}] } } };
    expect(codes({ ...debate, translations: { es: short } })).toEqual([
      "translation-count translations.es.judgements.j1.sources",
    ]);
  });
});
