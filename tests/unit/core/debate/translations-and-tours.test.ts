import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Issue } from "#core/debate/issue.ts";
import { parseDebate, parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import type { DebateTexts } from "#core/debate/translations-schema.ts";

function small(): Debate {
  const parsed = parseDebateText(readFileSync("tests/fixtures/small-debate.json", "utf8"));
  if (!parsed.ok) throw new Error("the small debate has problems");
  return parsed.debate;
}

function issuesOf(input: unknown): readonly Issue[] {
  const parsed = parseDebate(input);
  return parsed.ok ? [] : parsed.issues;
}

function found(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} ${path}`);
}

function translated(texts: DebateTexts): Debate {
  return { ...small(), translations: { es: texts } };
}

describe("translations", () => {
  test("into a language that is no tag are reported once, with the tag's rules", () => {
    const debate = { ...small(), translations: { Spanish: { themes: {} } } };
    expect(found(debate)).toEqual(["bad-language translations.Spanish"]);
    expect(issuesOf(debate)[0]?.message).toContain("is no language tag");
  });

  test("into the debate's own language are refused, however the tag is written", () => {
    const { translations: _, ...debate } = small();
    const meta = { ...debate.meta, language: "en-GB" };
    expect(found({ ...debate, meta, translations: { "en-gb": {} } })).toEqual([
      "translations-own-language translations.en-gb",
    ]);
    expect(found({ ...debate, meta, translations: { en: {} } })).toEqual([]);
  });

  test("of a misspelt id name the id that was meant", () => {
    const debate = translated({ actors: { minstry: { role: "Ministerio" } } });
    expect(issuesOf(debate)).toMatchObject([
      {
        code: "unknown-translated-id",
        path: "translations.es.actors.minstry",
        message:
          'the debate has nothing of the id "minstry" in this list; did you mean "ministry"?',
      },
    ]);
  });

  test("of an unknown id are reported in every list", () => {
    const none = { nobody: {} };
    const debate = translated({
      meta: { coding: { coders: none } },
      themes: none,
      actors: none,
      positions: none,
      sources: none,
      statements: none,
      relations: none,
      views: none,
      tours: none,
    });
    const codes = issuesOf(debate).map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 9 }, () => "unknown-translated-id"));
  });

  test("of an id that is no id, or of a key that every object has, are reported", () => {
    expect(found(translated({ actors: { "Ana López": {} } }))).toEqual([
      'bad-id translations.es.actors["Ana López"]',
    ]);
    expect(found(translated({ actors: { constructor: {} } }))).toEqual([
      "unknown-translated-id translations.es.actors.constructor",
    ]);
  });

  test("of a quote are refused: quotes have a translation of their own", () => {
    const debate = {
      ...small(),
      translations: { es: { statements: { s3: { quote: "Nuestros clientes vienen en carro" } } } },
    };
    expect(found(debate)).toEqual(["unknown-key translations.es.statements.s3.quote"]);
  });

  test("of an exact title are refused, of a description they are not", () => {
    const title = "Un carril";
    expect(found(translated({ sources: { "harbour-news": { title } } }))).toEqual([
      "nothing-to-translate translations.es.sources.harbour-news.title",
    ]);
    expect(found(translated({ sources: { "council-minutes": { title } } }))).toEqual([]);
  });

  test("of a text that the debate does not have are refused at any depth", () => {
    const debate = translated({
      meta: { coding: { agreement: "Alta" } },
      statements: { s1: { caution: "Cuidado" } },
      tours: { tour: { steps: [{ predict: { prompt: "¿Qué dirá?" } }, {}] } },
    });
    expect(found(debate)).toEqual([
      "nothing-to-translate translations.es.meta.coding.agreement",
      "nothing-to-translate translations.es.statements.s1.caution",
      "nothing-to-translate translations.es.tours.tour.steps[0].predict",
    ]);
  });

  test("of cautions stand one for one", () => {
    const { meta } = small();
    const debate = translated({ meta: { cautions: ["Una"] } });
    const two = { ...debate, meta: { ...meta, cautions: ["One", "Two"] } };
    expect(found(two)).toEqual(["translation-count translations.es.meta.cautions"]);
    const one = { ...debate, meta: { ...meta, cautions: ["One"] } };
    expect(found(one)).toEqual([]);
  });

  test("must not give two positions the same label", () => {
    const debate = translated({
      positions: { "bike-lane": { label: "El carril" }, parking: { label: "el carril" } },
    });
    expect(found(debate)).toEqual(["duplicate-name translations.es.positions.parking.label"]);
  });

  test("that are empty texts, or too long for the map, are reported like any text", () => {
    const debate = translated({
      positions: { "bike-lane": { label: "carril ".repeat(10) } },
      themes: { streets: { label: " " } },
    });
    expect(found(debate)).toEqual([
      "empty-text translations.es.themes.streets.label",
      "too-long translations.es.positions.bike-lane.label",
    ]);
  });

  test("with a misspelt key name the one that was meant", () => {
    const debate = { ...small(), translations: { es: { actors: { ministry: { rol: "x" } } } } };
    expect(issuesOf(debate)[0]?.message).toBe('no key "rol" is known here; did you mean "role"?');
  });

  test("are not called unknown while the list they belong to is missing or unreadable", () => {
    const { views: _, ...rest } = translated({ views: { all: { title: "Todo" } } });
    expect(found(rest)).toEqual(["missing-field views"]);
    const themes = [{ id: "No Id", label: "Streets" }];
    const debate = { ...translated({ themes: { streets: { label: "Calles" } } }), themes };
    expect(found(debate)).not.toContain("unknown-translated-id translations.es.themes.streets");
  });
});

function toured(change: Partial<Tour>): Debate {
  const [tour] = small().tours;
  if (tour === undefined) throw new Error("a tour expected");
  return { ...small(), translations: {}, tours: [{ ...tour, ...change }] };
}

describe("tours", () => {
  const step = { title: "A step", text: "What is seen.", query: "" };

  test("may leave out all that is optional", () => {
    const [tour] = toured({ steps: [step] }).tours;
    const { minutes: _, ...untimed } = tour ?? {};
    expect(found({ ...small(), translations: {}, tours: [untimed] })).toEqual([]);
  });

  test("have minutes that are those of the steps when every step has some", () => {
    const steps = [
      { ...step, minutes: 2 },
      { ...step, minutes: 3 },
    ];
    expect(found(toured({ minutes: 5, steps }))).toEqual([]);
    expect(found(toured({ minutes: 6, steps }))).toEqual([
      "minutes-do-not-add-up tours[0].minutes",
    ]);
  });

  test("may have steps without minutes, as long as the others fit in", () => {
    const steps = [{ ...step, minutes: 4 }, step];
    expect(found(toured({ minutes: 5, steps }))).toEqual([]);
    expect(found(toured({ minutes: 3, steps }))).toHaveLength(1);
  });

  test.each([0, -1, 601, 1.5, Number.MAX_VALUE])("take %s minutes: that is refused", (minutes) => {
    const codes = issuesOf(toured({ steps: [{ ...step, minutes }] })).map(({ code }) => code);
    expect(codes).toContain("bad-number");
    expect(codes).not.toContain("wrong-type");
  });

  test("with minutes written as text are told to write a number", () => {
    const debate = { ...toured({}), tours: [{ ...toured({}).tours[0], minutes: "3" }] };
    expect(issuesOf(debate)[0]).toMatchObject({ code: "wrong-type", path: "tours[0].minutes" });
    expect(issuesOf(debate)[0]?.message).toContain("has to be a number");
  });

  test("name evidence that exists, once", () => {
    const steps = [{ ...step, evidence: ["s1", "s2", "s1", "s9"] }];
    expect(found(toured({ minutes: 3, steps }))).toEqual([
      "duplicate-id tours[0].steps[0].evidence[2]",
      "unknown-statement tours[0].steps[0].evidence[3]",
    ]);
  });

  test("ask only for what an actor of the debate said on a position of it", () => {
    const prompt = "What will they say?";
    const predictOf = (actor: string, position: string) =>
      found(toured({ minutes: 3, steps: [{ ...step, predict: { actor, position, prompt } }] }));
    expect(predictOf("shop-owners", "parking")).toEqual([]);
    expect(predictOf("shop-owners", "bike-lane")).toEqual([
      "prediction-without-answer tours[0].steps[0].predict",
    ]);
    expect(predictOf("shop-owner", "parkin")).toEqual([
      "unknown-actor tours[0].steps[0].predict.actor",
      "unknown-position tours[0].steps[0].predict.position",
    ]);
  });

  test("are not called without an answer while a statement cannot be read", () => {
    const debate = toured({
      minutes: 3,
      steps: [{ ...step, predict: { actor: "ministry", position: "parking", prompt: "What?" } }],
    });
    const statements = debate.statements.map((one) =>
      one.id === "s3" ? { ...one, actor: 7 } : one,
    );
    expect(found({ ...debate, statements })).not.toContain(
      "prediction-without-answer tours[0].steps[0].predict",
    );
  });
});
