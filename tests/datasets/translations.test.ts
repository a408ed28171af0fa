import { describe, expect, it } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { localiseDebate } from "#core/debate/localise.ts";
import { parseDebate } from "#core/debate/parse.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { readDebate } from "./read-debate.ts";

const english = readDebate("el-salvador-prisons.json");
const { debate: spanish, untranslated } = localiseDebate(english, "es");

type Pair = { path: string; before: string; after: string };

/** Every text that differs between the two debates, with its path. */
function changedTexts(before: unknown, after: unknown, path = ""): Pair[] {
  if (typeof before === "string" && typeof after === "string") {
    return before === after ? [] : [{ path, before, after }];
  }
  if (typeof before !== "object" || typeof after !== "object" || !before || !after) return [];
  const others = new Map(Object.entries(after));
  return Object.entries(before).flatMap(([key, part]) =>
    changedTexts(part, others.get(key), path === "" ? key : `${path}.${key}`),
  );
}

const texts = changedTexts(english, spanish).filter(({ path }) => path !== "meta.language");
const surnames = english.actors
  .filter(({ kind }) => kind === "person")
  .flatMap(({ name }) => name.split(" ").at(-1) ?? []);

/** All numbers of a text, in order of size; 0.895 and 0,895 are the same one. */
function numbersIn(text: string): string[] {
  const numbers = text.replace(/(\d)[.,](?=\d)/g, "$1.").match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.toSorted();
}

describe("the Spanish texts of the debate about El Salvador", () => {
  it("are there for everything but what is listed here", () => {
    const parts = untranslated.map((path) => path.replace(/^(\w+)\..*\.(\w+)$/, "$1 $2"));
    expect([...new Set(parts)].toSorted()).toEqual(["sources title"]);
  });

  it("make a debate that holds in every respect and shows as much in every view", () => {
    expect(parseDebate(spanish)).toEqual({ ok: true, debate: spanish });
    const queries = [...english.views, ...english.tours.flatMap(({ steps }) => steps)];
    const [inEnglish, inSpanish] = [english, spanish].map((debate) => {
      const index = indexDebate(debate);
      const select = prepareSelect(index);
      return queries.map(({ query }) => select(parseQuery(query, index)).shown);
    });
    expect(inSpanish).toEqual(inEnglish);
  });

  it("leave quotes, their translations, stances, dates and sources as they are", () => {
    const facts = (debate: typeof english) =>
      debate.statements.map(({ id, actor, position, stance, date, source, ...rest }) => ({
        ...{ id, actor, position, stance, date, source },
        ...{ quote: rest.quote, language: rest.language, translation: rest.translation },
        ...{ attribution: rest.attribution, confidence: rest.confidence, codings: rest.codings },
      }));
    expect(facts(spanish)).toEqual(facts(english));
  });

  it.each(texts)("$path has the same numbers", ({ before, after }) => {
    expect(numbersIn(after)).toEqual(numbersIn(before));
  });

  it("name the same people", () => {
    const wrong = texts.filter(({ path, before, after }) => {
      // A translation may put a name where English has “he”, but never lose one.
      if (path.endsWith(".name")) return false;
      return surnames.some((name) => before.includes(name) && !after.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it("keep what is alleged, unnamed, reported or disputed as such", () => {
    const hedges: [RegExp, RegExp][] = [
      [/\balleged\b/i, /presunt|\baleg/i],
      [/\bunnamed\b/i, /sin nombre/i],
      [/\b(is|are) said to\b|\bis described as\b/i, /se dice|se le describe|dicen?\b|describe/i],
      [/\b(is|was|were) disputed\b/i, /disputa/i],
      [/\baccording to\b/i, /según/i],
      [/\bapparently\b/i, /al parecer/i],
      [/\blikely entitled\b/i, /probablemente/i],
    ];
    const lost = texts.filter(({ before, after }) =>
      hedges.some(([from, to]) => from.test(before) && !to.test(after)),
    );
    expect(lost).toEqual([]);
  });

  it("are short enough for the map where they are labels", () => {
    const long = spanish.positions.filter(({ label }) => label.length > 28);
    expect(long.map(({ label }) => label)).toEqual([]);
  });

  it("quote in a tour only Spanish words, or single words that stand beside their meaning", () => {
    const said = new Set(english.statements.flatMap(({ quote }) => quote ?? []));
    const quoted = spanish.tours.flatMap(({ steps }) =>
      steps.flatMap(({ text, notes = "" }) =>
        Array.from(`${text} ${notes}`.matchAll(/“([^“”]+)”/g), (match) => match[1] ?? ""),
      ),
    );
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((words) => ![...said].some((quote) => quote.includes(words)))).toEqual([]);
  });

  it("are written in one way: state of emergency, titles and names included", () => {
    const all = texts.map(({ after }) => after).join("\n");
    expect(all).not.toMatch(/estado de emergencia|EEUU|Sra?\.(?! )| {2}|\.\.|García\b/);
  });
});

describe("the example for authors in Spanish", () => {
  const example = readDebate("school-phones.json");
  const localised = localiseDebate(example, "es");

  it("leaves nothing untranslated, and holds in every respect", () => {
    expect(localised.untranslated).toEqual([]);
    expect(parseDebate(localised.debate).ok).toBe(true);
  });

  it("still says that it is invented, and still only reports what was reported", () => {
    expect(localised.debate.meta.title).toContain("inventado");
    const told = localised.debate.statements.find(({ attribution }) => attribution === "reported");
    expect(told?.paraphrase).toMatch(/^Se dice/);
  });

  it.each(changedTexts(example, localised.debate))("$path has the same numbers", (pair) => {
    expect(numbersIn(pair.after)).toEqual(numbersIn(pair.before));
  });
});
