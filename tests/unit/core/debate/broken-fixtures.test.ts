import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES, type IssueCode } from "#core/debate/issue.ts";
import { parseDebateText } from "#core/debate/parse.ts";

/** Where the one problem of each broken file stands. */
const PATHS: Record<IssueCode, string> = {
  "empty-file": "(file)",
  "invalid-json": "(file)",
  "too-deep": "(file)",
  "too-large": "(file)",
  "duplicate-key": "meta.title",
  "forbidden-key": "meta.__proto__",
  "not-a-debate": "(file)",
  "missing-version": "formatVersion",
  "invalid-version": "formatVersion",
  "newer-version": "formatVersion",
  "missing-field": "statements[1].venue",
  "unknown-key": "sources[0].archiveUrl",
  "wrong-type": "sources[1].titleExact",
  "unknown-word": "statements[0].stance",
  "empty-text": "actors[2].role",
  "empty-list": "tours[0].steps",
  "too-long": "positions[0].label",
  "hidden-character": "actors[2].name",
  "bad-id": "relations[0].id",
  "bad-date": "statements[0].date",
  "bad-url": "sources[0].url",
  "bad-language": "sources[0].language",
  "bad-country": "actors[0].country",
  "bad-number": "tours[0].steps[0].minutes",
  "duplicate-id": "statements[2].id",
  "duplicate-name": "actors[2].name",
  "duplicate-statement": "statements[3]",
  "unknown-actor": "statements[3].actor",
  "unknown-position": "statements[3].position",
  "unknown-source": "relations[0].source",
  "unknown-theme": "positions[1].theme",
  "unknown-coder": "statements[2].codings[0].coder",
  "unknown-statement": "tours[0].steps[1].evidence[0]",
  "unknown-organization": "actors[1].affiliations[0].organization",
  "organization-is-person": "actors[2].affiliations[0].organization",
  "self-affiliation": "actors[2].affiliations[0].organization",
  "self-relation": "relations[0].target",
  "dates-out-of-order": "actors[1].affiliations[0].end",
  "statement-after-source": "statements[0].date",
  "updated-too-early": "meta.updated",
  "quote-without-language": "statements[2].quote",
  "language-without-quote": "statements[2].language",
  "translation-without-quote": "statements[1].translation",
  "translation-same-language": "statements[1].translation.language",
  "quote-in-quotation-marks": "statements[2].quote",
  "coder-twice": "statements[2].codings[1].coder",
  "stance-against-coders": "statements[0].stance",
  "unused-theme": "themes[1]",
  "unused-actor": "actors[3]",
  "unused-position": "positions[2]",
  "unused-source": "sources[2]",
  "unused-coder": "meta.coding.coders[2]",
  "bad-query": "views[1].query",
  "unknown-query-key": "views[1].query",
  "unknown-query-id": "tours[0].steps[0].query",
  "bad-query-value": "views[1].query",
  "prediction-without-answer": "tours[0].steps[1].predict",
  "minutes-do-not-add-up": "tours[0].minutes",
  "duplicate-judgement": "judgements[1].by",
  "judgement-before-source": "judgements[0].date",
  "translations-own-language": "translations.en",
  "unknown-translated-id": "translations.es.actors.minstry",
  "nothing-to-translate": "translations.es.actors.ministry.description",
  "translation-count": "translations.es.tours.tour.steps",
};

const guide = readFileSync("docs/data-format.md", "utf8");

/** The file with more than two million values is made here rather than kept. */
function brokenText(code: IssueCode): string {
  if (code === "too-large") return `[${"0,".repeat(2_000_000)}0]`;
  return readFileSync(`tests/fixtures/broken/${code}.json`, "utf8");
}

describe.each(ISSUE_CODES)("%s", (code) => {
  test("its broken file has this one problem, at the right place", () => {
    const parsed = parseDebateText(brokenText(code));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, path: PATHS[code] });
    expect(issues[0]?.message).not.toBe("");
  });

  test("the guide for authors has a heading for it", () => {
    expect(guide).toContain(`\n### ${code}\n`);
  });
});

test("every broken file belongs to a code, and every heading of the list too", () => {
  const files = readdirSync("tests/fixtures/broken").map((file) => file.replace(/\.json$/, ""));
  const problems = guide.slice(guide.indexOf("\n## Problems and how to mend them"));
  const headings = [...problems.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  expect([...files, "too-large"].toSorted()).toEqual(ISSUE_CODES.toSorted());
  expect(headings.toSorted()).toEqual(ISSUE_CODES.toSorted());
});

test("the file that the broken ones were made from has no problem", () => {
  const parsed = parseDebateText(readFileSync("tests/fixtures/small-debate.json", "utf8"));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});
