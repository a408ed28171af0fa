import { describe, expect, test } from "vitest";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { citeDebate, citeStatement, citeView } from "#core/cite/cite-debate.ts";
import { citeSource as citeSourceOf } from "#core/cite/cite-source.ts";
import { cslText } from "#core/cite/csl-item.ts";
import type { Source } from "#core/debate/schema.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const { kinds } = takeAwayMessages.references;
const citeSource = (source: Source, accessed: string) => citeSourceOf(source, { accessed, kinds });

const debate = buildDebate({
  sources: [
    {
      id: "times",
      publisher: "The Times",
      title: "A title",
      authors: ["Ana Ruiz", "Associated Press"],
      date: "2025-02-04",
      url: "https://times.example/1",
      archivedUrl: "https://archive.example/1",
      language: "es-SV",
    },
    {
      id: "court",
      kind: "court-document",
      publisher: "A Court",
      titleExact: false,
      date: "2025-02",
    },
    { id: "poll", kind: "poll", publisher: "Asker", title: "Poll of May", date: "2025" },
  ],
  statements: [{ source: "times" }, { source: "court" }, { source: "poll" }, { source: "radio" }],
});
const [times, court, poll, radio] = debate.sources;
const VISIT = { kinds, site: "Standpoint", url: "https://site.example/x", accessed: "2026-02-03" };

describe("a source in CSL-JSON", () => {
  test("has title, byline, date, paper, addresses and language", () => {
    expect(times && citeSource(times, "2026-02-03")).toEqual({
      id: "times",
      type: "article-newspaper",
      title: "A title",
      author: [{ family: "Ruiz", given: "Ana" }, { literal: "Associated Press" }],
      issued: { "date-parts": [[2025, 2, 4]] },
      "container-title": "The Times",
      URL: "https://times.example/1",
      archive_location: "https://archive.example/1",
      language: "es-SV",
    });
  });

  test("that nobody signed has its publisher as author, and a described title is in brackets", () => {
    expect(court && citeSource(court, "2026-02-03")).toMatchObject({
      type: "webpage",
      title: "[Court]",
      author: [{ literal: "A Court" }],
      issued: { "date-parts": [[2025, 2]] },
      genre: "Court document",
    });
  });

  test("whose title says what it is does not say it twice", () => {
    expect(poll && citeSource(poll, "2026-02-03")).not.toHaveProperty("genre");
    expect(poll && citeSource(poll, "2026-02-03")).toMatchObject({
      type: "report",
      publisher: "Asker",
      issued: { "date-parts": [[2025]] },
    });
  });

  test("without a date has the day of the visit instead, without author none", () => {
    const item = radio && citeSource(radio, "2026-02-03");
    expect(item).toMatchObject({ accessed: { "date-parts": [[2026, 2, 3]] } });
    expect(item).not.toHaveProperty("issued");
    expect(item).not.toHaveProperty("author");
  });

  test("with only a stored copy is found there", () => {
    const stored = { ...debate.sources[0], url: undefined };
    const { url: _, ...source } = { ...times, ...stored };
    expect(citeSource(source as NonNullable<typeof times>, "2026-02-03")).toMatchObject({
      URL: "https://archive.example/1",
    });
  });
});

describe("the data in CSL-JSON", () => {
  test("a debate is a data set in the version of its last change", () => {
    expect(citeDebate(debate.meta, VISIT)).toEqual({
      id: "example",
      type: "dataset",
      title: "An example debate",
      author: [{ literal: "Standpoint" }],
      issued: { "date-parts": [[2026, 1, 1]] },
      accessed: { "date-parts": [[2026, 2, 3]] },
      publisher: "Standpoint",
      genre: "Data set",
      version: "2026-01-01",
      URL: "https://site.example/x",
      language: "en",
    });
  });

  test("a view says in its title what it shows", () => {
    expect(citeView(debate.meta, "Stance: Oppose", VISIT).title).toBe(
      "An example debate: Stance: Oppose",
    );
  });

  test("a statement is a record of the data, not a work of its actor", () => {
    const [statement] = debate.statements;
    const item = statement && citeStatement({ debate, statement }, "Ana supports: Law", VISIT);
    expect(item).toMatchObject({
      id: "example-statement-1",
      title: "[Ana supports: Law]",
      author: [{ literal: "Standpoint" }],
      "container-title": "An example debate",
      genre: "Data set record",
    });
  });

  test("as a file it is a list that any JSON reader takes", () => {
    const items = [citeDebate(debate.meta, VISIT)];
    expect(JSON.parse(cslText(items))).toEqual(items);
  });
});
