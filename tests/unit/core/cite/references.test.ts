import { describe, expect, test } from "vitest";
import { takeAwayMessages as spanish } from "#components/messages/es/take-away.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { apaReference as apaIn } from "#core/cite/apa.ts";
import { chicagoReference as chicagoIn } from "#core/cite/chicago.ts";
import { citeDebate, citeStatement } from "#core/cite/cite-debate.ts";
import { citeSource as citeSourceOf } from "#core/cite/cite-source.ts";
import { type CslItem, type CslName, cslDate } from "#core/cite/csl-item.ts";
import { type Run, referenceText } from "#core/cite/reference.ts";
import type { Source } from "#core/debate/schema.ts";
import { debateFiles, readDebate } from "#tests/datasets/read-debate.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const { references: words } = takeAwayMessages;
const { kinds } = words;
const apaReference = (item: CslItem) => apaIn(item, words);
const chicagoReference = (item: CslItem) => chicagoIn(item, words);
const citeSource = (source: Source, accessed: string) => citeSourceOf(source, { accessed, kinds });

/** Worked by hand from the Publication Manual of the APA (7th ed.) and the Chicago Manual (17th ed.). */
const BASE: Source = {
  id: "one",
  publisher: "The New York Times",
  title: "El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees?",
  titleExact: true,
  authors: ["Annie Correal", "Emiliano Rodríguez Mega"],
  date: "2025-02-04",
  url: "https://nyt.example/a",
  language: "en",
  kind: "news",
};
const { authors: _, ...UNSIGNED } = BASE;
const { date: __, ...UNDATED } = UNSIGNED;
const PAGE = { publisher: "Human Rights First", title: "A plan is wrong", kind: "other" } as const;

const apa = (source: Source) => referenceText(apaReference(citeSource(source, "2026-11-24")));
const chicago = (source: Source) =>
  referenceText(chicagoReference(citeSource(source, "2026-11-24")));

/** A reference with italics between asterisks. */
const marked = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");

describe("a news article", () => {
  test("with two authors", () => {
    expect(marked(apaReference(citeSource(BASE, "2026-11-24")))).toBe(
      "Correal, A., & Rodríguez Mega, E. (2025, February 4). El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees? *The New York Times*. https://nyt.example/a",
    );
    expect(marked(chicagoReference(citeSource(BASE, "2026-11-24")))).toBe(
      "Correal, Annie, and Emiliano Rodríguez Mega. 2025. “El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees?” *The New York Times*, February 4, 2025. https://nyt.example/a.",
    );
  });

  test("without author: the title comes first, or the paper", () => {
    expect(apa({ ...UNSIGNED, title: "Nobody signs" })).toBe(
      "Nobody signs. (2025, February 4). The New York Times. https://nyt.example/a",
    );
    expect(marked(chicagoReference(citeSource({ ...UNSIGNED, title: "Nobody signs" }, "")))).toBe(
      "*The New York Times*. 2025. “Nobody signs.” February 4, 2025. https://nyt.example/a.",
    );
  });

  test("with a described title: brackets, or no quotation marks", () => {
    const source = { ...UNSIGNED, title: "Rubio leaves", titleExact: false, date: "2025-02" };
    expect(apa(source)).toBe(
      "[Rubio leaves]. (2025, February). The New York Times. https://nyt.example/a",
    );
    expect(chicago(source)).toBe(
      "The New York Times. 2025. Rubio leaves. February 2025. https://nyt.example/a.",
    );
  });

  test("without an address", () => {
    const { url: ___, ...printed } = BASE;
    expect(apa({ ...printed, title: "A", authors: ["Ana Ruiz"], date: "2025" })).toBe(
      "Ruiz, A. (2025). A. The New York Times.",
    );
    expect(chicago({ ...printed, title: "A", authors: ["Ana Ruiz"], date: "2025" })).toBe(
      "Ruiz, Ana. 2025. “A.” The New York Times.",
    );
  });

  test("whose title ends in quotation marks, or has some inside", () => {
    const source = { ...BASE, authors: ["Ana Ruiz"], title: "It “faces” ‘legalities’" };
    expect(apa(source)).toBe(
      "Ruiz, A. (2025, February 4). It “faces” ‘legalities.’ The New York Times. https://nyt.example/a",
    );
    expect(chicago(source)).toBe(
      "Ruiz, Ana. 2025. “It ‘faces’ ‘legalities.’” The New York Times, February 4, 2025. https://nyt.example/a.",
    );
  });
});

describe("a web page", () => {
  test("of a body, which is not named twice; the title is in italics", () => {
    const item = citeSource({ ...UNSIGNED, ...PAGE }, "2026-11-24");
    expect(marked(apaReference(item))).toBe(
      "Human Rights First. (2025, February 4). *A plan is wrong.* https://nyt.example/a",
    );
    expect(marked(chicagoReference(item))).toBe(
      "Human Rights First. 2025. “A plan is wrong.” February 4, 2025. https://nyt.example/a.",
    );
  });

  test("of a person: the site is named", () => {
    const source = { ...UNSIGNED, ...PAGE, authors: ["Jean-Luc M. Picard"] };
    expect(apa(source)).toBe(
      "Picard, J.-L. M. (2025, February 4). A plan is wrong. Human Rights First. https://nyt.example/a",
    );
    expect(chicago(source)).toBe(
      "Picard, Jean-Luc M. 2025. “A plan is wrong.” Human Rights First. February 4, 2025. https://nyt.example/a.",
    );
  });

  test("without date: n.d., and the day it was looked at", () => {
    expect(apa({ ...UNDATED, ...PAGE })).toBe(
      "Human Rights First. (n.d.). A plan is wrong. Retrieved November 24, 2026, from https://nyt.example/a",
    );
    expect(chicago({ ...UNDATED, ...PAGE })).toBe(
      "Human Rights First. n.d. “A plan is wrong.” Accessed November 24, 2026. https://nyt.example/a.",
    );
  });

  test("that is a press release says so; a described title shares its brackets", () => {
    const release = { ...UNSIGNED, ...PAGE, kind: "press-release" } as const;
    expect(marked(apaReference(citeSource(release, "")))).toBe(
      "Human Rights First. (2025, February 4). *A plan is wrong* [Press release]. https://nyt.example/a",
    );
    expect(apa({ ...release, titleExact: false })).toBe(
      "Human Rights First. (2025, February 4). [A plan is wrong; press release]. https://nyt.example/a",
    );
    expect(chicago(release)).toBe(
      "Human Rights First. 2025. “A plan is wrong.” Press release. February 4, 2025. https://nyt.example/a.",
    );
  });
});

describe("the data", () => {
  const debate = buildDebate({ meta: { updated: "2026-11-23" } });
  const visit = {
    kinds,
    site: "Standpoint",
    url: "https://site.example/d",
    accessed: "2026-11-24",
  };

  test("a debate is a data set with its version and the day of the visit", () => {
    const item = citeDebate(debate.meta, visit);
    expect(marked(apaReference(item))).toBe(
      "Standpoint. (2026). *An example debate* (Version 2026-11-23) [Data set]. Retrieved November 24, 2026, from https://site.example/d",
    );
    expect(marked(chicagoReference(item))).toBe(
      "Standpoint. 2026. “An example debate.” Version 2026-11-23. Dataset. Accessed November 24, 2026. https://site.example/d.",
    );
  });

  test("a statement is a record in it", () => {
    const [statement] = debate.statements;
    if (statement === undefined) throw new Error("no statement");
    const item = citeStatement({ debate, statement }, "Ana supports: Law", visit);
    expect(marked(apaReference(item))).toBe(
      "Standpoint. (2026). [Ana supports: Law; data set record] (Version 2026-11-23). In *An example debate*. Retrieved November 24, 2026, from https://site.example/d",
    );
    expect(marked(chicagoReference(item))).toBe(
      "Standpoint. 2026. Ana supports: Law. In “An example debate.” Version 2026-11-23. Dataset record. Accessed November 24, 2026. https://site.example/d.",
    );
  });
});

describe("the sources of the shipped debates", () => {
  const sources = debateFiles().flatMap((file) => readDebate(file).sources);

  test.each(sources)("$id: publisher, title, year and address stand in both styles", (source) => {
    const year = source.date?.slice(0, 4) ?? "n.d.";
    const bare = (text: string) => text.replaceAll(/[“”‘’'"]/g, "");
    for (const reference of [apa(source), chicago(source)]) {
      expect(bare(reference)).toContain(bare(source.title).replace(/[.]$/, ""));
      for (const part of [source.publisher, year, source.url ?? "", source.archivedUrl && "http"]) {
        expect(reference).toContain(part ?? "");
      }
      expect(reference).not.toMatch(/undefined|\.\.|[^.] \.|, \.| {2}|\(\)|\[\]/);
    }
  });
});

describe("many authors", () => {
  const author = (count: number): CslName[] =>
    Array.from({ length: count }, (_one, at) => ({ family: `F${at + 1}`, given: "Al" }));
  const item = (count: number): CslItem => ({
    id: "many",
    type: "article-newspaper",
    title: "T",
    author: author(count),
    issued: cslDate("2025"),
    "container-title": "P",
  });

  test("APA names 20, and of 21 the first 19 and the last", () => {
    expect(referenceText(apaReference(item(20)))).toContain("F19, A., & F20, A. (2025)");
    const long = referenceText(apaReference(item(21)));
    expect(long).toContain("F19, A., . . . F21, A. (2025)");
    expect(long).not.toContain("F20");
  });

  test("Chicago names 10, and of 11 the first seven", () => {
    expect(referenceText(chicagoReference(item(10)))).toContain("Al F9, and Al F10. 2025.");
    expect(referenceText(chicagoReference(item(11)))).toContain("Al F7, et al. 2025.");
    expect(referenceText(chicagoReference(item(3)))).toContain("F1, Al, Al F2, and Al F3. 2025.");
  });
});

describe("in Spanish", () => {
  const { references: own } = spanish;
  const cite = (source: Source) => {
    const item = citeSourceOf(source, { accessed: "2026-11-24", kinds: own.kinds });
    return { apa: marked(apaIn(item, own)), chicago: marked(chicagoIn(item, own)) };
  };

  test("a signed article: “y” between its authors, the day before the month", () => {
    expect(cite(BASE)).toEqual({
      apa: "Correal, A. y Rodríguez Mega, E. (4 de febrero de 2025). El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees? *The New York Times*. https://nyt.example/a",
      chicago:
        "Correal, Annie y Emiliano Rodríguez Mega. 2025. «El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees?». *The New York Times*, 4 de febrero de 2025. https://nyt.example/a.",
    });
  });

  test("“y” becomes “e” before the sound of an i, the full stop stands after the quotation marks", () => {
    const source = { ...BASE, authors: ["Ana Ruiz", "Inés Ibáñez"], title: "Se “enfrenta”" };
    expect(cite({ ...source, date: "2025-02" })).toEqual({
      apa: "Ruiz, A. e Ibáñez, I. (febrero de 2025). Se “enfrenta”. *The New York Times*. https://nyt.example/a",
      chicago:
        "Ruiz, Ana e Inés Ibáñez. 2025. «Se “enfrenta”». *The New York Times*, febrero de 2025. https://nyt.example/a.",
    });
  });

  test("a page without date: s. f., and the day it was looked at", () => {
    expect(cite({ ...UNDATED, ...PAGE, kind: "press-release" })).toEqual({
      apa: "Human Rights First. (s. f.). *A plan is wrong* [Comunicado de prensa]. Recuperado el 24 de noviembre de 2026, de https://nyt.example/a",
      chicago:
        "Human Rights First. s. f. «A plan is wrong». Comunicado de prensa. Consultado el 24 de noviembre de 2026. https://nyt.example/a.",
    });
  });

  test("a statement is a record of the data", () => {
    const debate = buildDebate({ meta: { updated: "2026-11-23" } });
    const [statement] = debate.statements;
    if (statement === undefined) throw new Error("no statement");
    const visit = { site: "Standpoint", url: "https://site.example/d", accessed: "2026-11-24" };
    const item = citeStatement({ debate, statement }, "Ana apoya: Ley", {
      ...visit,
      kinds: own.kinds,
    });
    expect(marked(apaIn(item, own))).toBe(
      "Standpoint. (2026). [Ana apoya: Ley; registro de un conjunto de datos] (Versión 2026-11-23). En *An example debate*. Recuperado el 24 de noviembre de 2026, de https://site.example/d",
    );
    expect(marked(chicagoIn(item, own))).toBe(
      "Standpoint. 2026. Ana apoya: Ley. En «An example debate». Versión 2026-11-23. Registro de un conjunto de datos. Consultado el 24 de noviembre de 2026. https://site.example/d.",
    );
  });
});
