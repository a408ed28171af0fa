import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { bibtex } from "#core/cite/bibtex.ts";
import { citeDebate } from "#core/cite/cite-debate.ts";
import { citeSource as citeSourceOf } from "#core/cite/cite-source.ts";
import type { CslItem } from "#core/cite/csl-item.ts";
import type { Source } from "#core/debate/schema.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";

const { kinds } = takeAwayMessages.references;
const citeSource = (source: Source, accessed: string) => citeSourceOf(source, { accessed, kinds });

const debate = readDebate("el-salvador-prisons.json");
const VISIT = {
  kinds,
  site: "Standpoint",
  url: "https://site.example/a_b?c=%20&d#e",
  accessed: "2026-11-24",
};

/** Entries as another program reads them, as CSL-JSON; its marks for kept capitals removed. */
function readBack(text: string) {
  return new Cite(text).data.map((entry) => ({
    ...entry,
    title: String(entry.title).replaceAll(/<span class="nocase">|<\/span>/g, ""),
  }));
}

describe("BibTeX", () => {
  test("an article with two authors, a month and a day", () => {
    const source = debate.sources.find(({ id }) => id === "nyt-2025-02-04");
    expect(source && bibtex([citeSource(source, "2026-11-24")])).toBe(
      [
        "@article{nyt-2025-02-04,",
        "  author = {Correal, Annie and Rodríguez Mega, Emiliano},",
        "  title = {{El Salvador’s Prisons Are Notorious. Will They House Trump’s Deportees?}},",
        "  journal = {The New York Times},",
        "  year = {2025},",
        "  month = feb,",
        "  day = {4},",
        "  langid = {english},",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("every source of the shipped debate comes back from another reader", () => {
    const items = [
      citeDebate(debate.meta, VISIT),
      ...debate.sources.map((source) => citeSource(source, "2026-11-24")),
    ];
    const back = readBack(bibtex(items));
    const facts = ({ id, title, URL: url, issued, author }: Partial<CslItem>) => ({
      id,
      title,
      url,
      issued,
      author,
    });
    expect(back.map(facts)).toEqual(
      items.map(facts).map((item) => ({ ...item, author: item.author?.map(withoutLiteral) })),
    );
  });

  test("signs that TeX acts on come back as they were", () => {
    const sign = fc.constantFrom(..."ab é#$%&_{}~^\\“”’ñ");
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
        const title = `T${signs.join("").replace(/ +/g, " ").trimEnd()}`;
        const item: CslItem = { id: "one", type: "dataset", title, URL: VISIT.url };
        const [entry] = readBack(bibtex([item]));
        expect(entry?.title).toBe(title);
        expect(entry).toMatchObject({ id: "one", URL: VISIT.url });
      }),
    );
  });

  test("braces are balanced whatever the title holds, and addresses lose theirs", () => {
    const text = bibtex([
      { id: "one", type: "webpage", title: "a { b \\", URL: "https://x.example/{a}" },
    ]);
    expect([...text].filter((sign) => sign === "{")).toHaveLength(
      [...text].filter((sign) => sign === "}").length,
    );
    expect(text).toContain("url = {https://x.example/%7Ba%7D}");
  });
});

/** The other reader gives the name of a body as a family name. */
function withoutLiteral(name: { literal?: string; family?: string; given?: string }) {
  return name.literal === undefined ? name : { family: name.literal };
}
