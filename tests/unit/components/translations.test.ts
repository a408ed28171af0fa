import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { textsOf } from "#tests/support/message-words.ts";

const FOLDER = "components/messages";
const sectionFiles = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "translation.ts");

async function load(file: string): Promise<unknown> {
  return existsSync(file) ? import(/* @vite-ignore */ path.resolve(file)) : {};
}

const files = sectionFiles(FOLDER);
const texts = new Map(
  await Promise.all(
    files.map(async (file) => {
      const english = await load(`${FOLDER}/${file}`);
      const spanish = await load(`${FOLDER}/es/${file}`);
      return [file, { english: textsOf(english), spanish: new Map(textsOf(spanish)) }] as const;
    }),
  ),
);

/** Words that are the same in both languages. */
const SAME: readonly string[] = [
  ...["Actor", "Debates", "Video", "Standpoint", "Esc"],
  ...["PNG", "SVG", "CSV", "JSON", "HTML", "GraphML", "GEXF", "DL"],
  ...["Jaccard", "APA", "Chicago", "BibTeX", "CSL-JSON"],
];

/** The ids of methods stand in addresses and are the same in every language. */
const isId = (path: string) => path.endsWith(".id");

const parts = (text: string) => [...new Set(text.match(/⟦[^⟧]+⟧|\{\w+\}/g))].sort();
const isWord = (text: string) => /\p{L}/u.test(text.replace(/⟦[^⟧]+⟧|\{\w+\}/g, ""));

test("every section has a Spanish one, and no Spanish one is left over", () => {
  expect(sectionFiles(`${FOLDER}/es`)).toEqual(files);
});

describe.each(files)("%s in Spanish", (file) => {
  const { english = [], spanish = new Map<string, string>() } = texts.get(file) ?? {};

  test("has the same texts", () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, text] of english) if (isId(path)) expect(spanish.get(path)).toBe(text);
  });

  test("uses what it is given, as the English does", () => {
    const other = english.filter(
      ([path, text]) => String(parts(spanish.get(path) ?? "")) !== String(parts(text)),
    );
    expect(other.map(([path, text]) => [path, text, spanish.get(path)])).toEqual([]);
  });

  test("leaves nothing in English", () => {
    const left = english.filter(
      ([path, text]) =>
        isWord(text) && spanish.get(path) === text && !isId(path) && !SAME.includes(text),
    );
    expect(left).toEqual([]);
  });
});

test("sections are imported by their full name: only that is swapped for another language", () => {
  const found = ["components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .filter((file) =>
        /from "\.[^"]*\/messages\/|from "\.\/messages\//.test(readFileSync(file, "utf8")),
      ),
  );
  expect(found).toEqual([]);
});

/** Sentences that quote a file of JSON as it is typed. */
const QUOTES_JSON = "problems.ts";

test("no text has straight quotation marks or space at its ends", () => {
  for (const [file, { english, spanish }] of texts) {
    for (const [path, text] of [...english, ...spanish]) {
      expect(text, path).toBe(text.trim());
      if (file !== QUOTES_JSON) expect(text, path).not.toMatch(/["']/);
    }
  }
});
