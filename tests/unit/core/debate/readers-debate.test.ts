import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { readersDebate } from "#core/debate/readers-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { originalNames, textLanguage, withoutMarks } from "#core/debate/text-language.ts";
import { searchDebate } from "#core/explore/search.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

function read(file: string): Debate {
  const parsed = parseDebateText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file} has problems`);
  return parsed.debate;
}

const small = read("tests/fixtures/small-debate.json");
const spanish = readersDebate(small, "es");

function first<Part>([one]: readonly Part[]): Part {
  if (one === undefined) throw new Error("the small debate has one of each");
  return one;
}

test("readers of the debate's own language get it without translations and without marks", () => {
  const { translations: _, ...rest } = small;
  expect(readersDebate(small, "en")).toEqual(rest);
});

test("a translated text needs no language, one that is not translated has that of the debate", () => {
  expect(spanish.meta.question).toBe("¿Debe tener carril bici la calle del Puerto?");
  expect(textLanguage(spanish.meta, "question")).toBeUndefined();
  expect(spanish.meta.summary).toBe(small.meta.summary);
  expect(textLanguage(spanish.meta, "summary")).toBe("en");
});

test("nested texts have dotted keys", () => {
  const method = textLanguage(spanish.meta, "coding.method");
  expect(method).toBe(spanish.meta.coding.method === small.meta.coding.method ? "en" : undefined);
});

test("a debate that is not translated at all is in its own language throughout", () => {
  const { translations: _, ...untranslated } = small;
  const shown = readersDebate(untranslated, "es");
  expect(shown.meta.language).toBe("en");
  for (const statement of shown.statements)
    expect(textLanguage(statement, "paraphrase")).toBe("en");
  for (const position of shown.positions) expect(textLanguage(position, "proposition")).toBe("en");
});

test("another variety of the readers' language is not foreign to them", () => {
  const british = { ...small, meta: { ...small.meta, language: "en-GB" } };
  const { translations: _, ...rest } = british;
  expect(readersDebate(british, "en")).toEqual(rest);
});

test("search finds an actor and a position by the translated and by the original name", () => {
  const index = indexDebate(spanish);
  const translated = first(spanish.actors);
  const original = first(small.actors);
  expect(translated.name).not.toBe(original.name);
  for (const name of [translated.name, original.name]) {
    expect(searchDebate(index, name, 5).map(({ open }) => open)).toContainEqual({
      kind: "actor",
      id: original.id,
    });
  }
  const position = first(spanish.positions.filter((one) => originalNames(one).length > 0));
  for (const name of [position.label, ...originalNames(position)]) {
    expect(searchDebate(index, name, 5).map(({ open }) => open)).toContainEqual({
      kind: "position",
      id: position.id,
    });
  }
});

test("the rows of the table know the language of their texts", () => {
  const shown = spanish.statements.filter(({ paraphrase }) =>
    small.statements.some((one) => one.paraphrase === paraphrase),
  );
  expect(shown.length).toBeGreaterThan(0);
  const rows = tableRows(selectWholeDebate(indexDebate(spanish)));
  for (const { id } of shown) {
    const row = rows.find((one) => one.id === id);
    expect(row && textLanguage(row, "paraphrase")).toBe("en");
  }
});

test("without its marks a reader's debate is valid in the format", () => {
  const { translations: _, ...untranslated } = small;
  for (const debate of [spanish, readersDebate(untranslated, "es")]) {
    expect(parseDebateText(JSON.stringify(debate)).ok).toBe(false);
    expect(parseDebateText(JSON.stringify(debate, withoutMarks)).ok).toBe(true);
  }
});
