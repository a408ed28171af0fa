import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { debateLanguages, localiseDebate } from "#core/debate/localise.ts";
import { parseDebate, parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";
import type { DebateTexts } from "#core/debate/translations-schema.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

function small(): Debate {
  const parsed = parseDebateText(readFileSync("tests/fixtures/small-debate.json", "utf8"));
  if (!parsed.ok) throw new Error("the small debate has problems");
  return parsed.debate;
}

function withTexts(debate: Debate, translations: Record<string, DebateTexts>): Debate {
  return { ...debate, translations };
}

describe("a debate in another language", () => {
  const spanish = localiseDebate(small(), "es");

  test("has the translated texts, and says its language", () => {
    expect(spanish.debate.meta.language).toBe("es");
    expect(spanish.debate.meta.question).toBe("¿Debe tener carril bici la calle del Puerto?");
    expect(spanish.debate.actors[0]?.name).toBe("Ministerio de Caminos");
    expect(spanish.debate.actors[1]?.affiliations?.[0]?.role).toBe("Ministra");
    expect(spanish.debate.positions[0]?.supportMeans).toBe("Pide el carril.");
    expect(spanish.debate.sources[1]?.title).toBe("Acta de la reunión");
    expect(spanish.debate.relations[0]?.kind).toBe("escribió a");
    expect(spanish.debate.tours[0]?.steps[1]?.predict).toEqual({
      actor: "shop-owners",
      position: "parking",
      prompt: "¿Qué dirán sobre el estacionamiento?",
    });
  });

  test("keeps what has no translation, and names it", () => {
    expect(spanish.original).toBe("en");
    expect(spanish.debate.meta.summary).toBe("An invented debate for tests.");
    expect(spanish.untranslated).toContain("meta.summary");
    expect(spanish.untranslated).toContain("statements.s1.paraphrase");
    expect(spanish.untranslated).toContain("tours.tour.steps.0.title");
    expect(spanish.untranslated).not.toContain("statements.s3.paraphrase");
    expect(spanish.untranslated).not.toContain("tours.tour.steps.1.predict.prompt");
  });

  test("names no text that the debate does not have", () => {
    expect(spanish.untranslated).not.toContain("statements.s1.caution");
    expect(spanish.untranslated).not.toContain("meta.cautions");
  });

  test("shows quotes, their translations and exact titles as they were", () => {
    const before = small();
    const said = ({ statements }: Debate) =>
      statements.map(({ quote, language, translation }) => ({ quote, language, translation }));
    expect(said(spanish.debate)).toEqual(said(before));
    expect(spanish.debate.sources[0]).toEqual(before.sources[0]);
    expect(spanish.untranslated).not.toContain("sources.harbour-news.title");
  });

  test("no longer carries the texts of any language but its own", () => {
    expect(Object.hasOwn(spanish.debate, "translations")).toBe(false);
    expect(JSON.stringify(spanish.debate)).not.toContain("Should Harbour Street get a bike lane?");
    expect(JSON.stringify(localiseDebate(small(), "en").debate)).not.toContain("carril bici");
  });

  test("is a debate that holds in every respect", () => {
    expect(parseDebate(spanish.debate)).toEqual({ ok: true, debate: spanish.debate });
  });

  test("leaves the debate it was made from as it was", () => {
    const debate = small();
    localiseDebate(debate, "es");
    expect(debate).toEqual(small());
  });
});

describe("the role of a statement", () => {
  const debate = withTexts(
    buildDebate({
      actors: [{ id: "ana", role: "Mayor" }],
      statements: [
        { id: "as-mayor", role: "Mayor" },
        { id: "before", role: "Candidate" },
        { id: "own", role: "Mayor" },
      ],
    }),
    {
      es: {
        actors: { ana: { role: "Alcaldesa" } },
        statements: { own: { role: "Alcaldesa interina" } },
      },
    },
  );

  test("takes the translation of the actor's role only when the two are equal and it has none", () => {
    const { debate: spanish, untranslated } = localiseDebate(debate, "es");
    expect(spanish.statements.map(({ role }) => role)).toEqual([
      "Alcaldesa",
      "Candidate",
      "Alcaldesa interina",
    ]);
    expect(untranslated.filter((path) => path.endsWith(".role"))).toEqual([
      "statements.before.role",
    ]);
  });
});

describe("the language that is found", () => {
  const debate = withTexts(small(), { "es-SV": {}, es: {}, fr: {}, "pt-BR": {} });

  test.each([
    ["es", "es"],
    ["ES-sv", "es-SV"],
    ["es-MX", "es"],
    ["es-SV-x-old", "es-SV"],
    ["pt", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["fr-CA", "fr"],
    ["en-GB", "en"],
    ["de", "en"],
    ["", "en"],
    ["constructor", "en"],
  ])("for %s is %s", (wanted, found) => {
    expect(localiseDebate(debate, wanted).debate.meta.language).toBe(found);
  });

  test("may be any of those that the debate offers, its own first", () => {
    expect(debateLanguages(debate)).toEqual(["en", "es-SV", "es", "fr", "pt-BR"]);
    expect(debateLanguages(buildDebate())).toEqual(["en"]);
  });
});

test("in its own language a debate is itself without translations, and nothing is untranslated", () => {
  const { translations: _, ...own } = small();
  expect(localiseDebate(small(), "en")).toEqual({ debate: own, original: "en", untranslated: [] });
});

test("an id that every object has as a key finds only what the file holds", () => {
  const debate = withTexts(buildDebate({ statements: [{ actor: "constructor" }] }), {
    es: { actors: {} },
  });
  const { debate: spanish } = localiseDebate(debate, "es");
  expect(spanish.actors[0]).toMatchObject({ id: "constructor", role: "Speaker" });
});

/** Every text of the translations, with the path that `untranslated` would give it. */
function textPaths(texts: unknown, path: string): string[] {
  if (typeof texts === "string") return [path];
  if (typeof texts !== "object" || texts === null) return [];
  // Cautions are translated all at once.
  if (path === "meta.cautions") return [path];
  return Object.entries(texts).flatMap(([key, part]) =>
    textPaths(part, path === "" ? key : `${path}.${key}`),
  );
}

/** The texts with everything left out that `keep` does not keep. */
function thinned(texts: unknown, keep: (text: string) => boolean): unknown {
  if (typeof texts === "string") return keep(texts) ? texts : undefined;
  if (Array.isArray(texts)) return texts.map((part) => thinned(part, keep));
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, part]) => [key, thinned(part, keep)]));
}

test("every text is either the translated one or named as untranslated, whichever are left out", () => {
  const debate = small();
  const texts = debate.translations?.es ?? {};
  const all = textPaths(texts, "").filter((path) => !path.endsWith(".name"));
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 4 }), (every, offset) => {
      let count = offset;
      const fewer = thinned(texts, () => {
        count += 1;
        return count % every !== 0;
      });
      // Thinning only takes texts away, so the shape stays that of the translations.
      const kept = JSON.parse(JSON.stringify(fewer)) as DebateTexts;
      const { untranslated } = localiseDebate(withTexts(debate, { es: kept }), "es");
      const missing = new Set(untranslated);
      const there = new Set(textPaths(kept, ""));
      for (const path of all) {
        if (path !== "statements.s1.role") expect(missing.has(path), path).toBe(!there.has(path));
      }
      expect(missing.size).toBe(untranslated.length);
    }),
    { numRuns: 50, seed: 20250204 },
  );
});
