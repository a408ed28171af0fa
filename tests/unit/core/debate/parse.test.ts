import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Issue } from "#core/debate/issue.ts";
import { ISSUE_CODES } from "#core/debate/issue.ts";
import { type Parsed, parseDebate, parseDebateText } from "#core/debate/parse.ts";
import type { Debate, Statement } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";

// Thousands of debates are read here: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const smallText = readFileSync("tests/fixtures/small-debate.json", "utf8");

function small(): Debate {
  const parsed = parseDebateText(smallText);
  if (!parsed.ok) throw new Error("the small debate has problems");
  return parsed.debate;
}

function issuesOf(parsed: Parsed): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

function found(parsed: Parsed): string[] {
  return issuesOf(parsed).map(({ code, path }) => `${code} ${path}`);
}

describe("every problem at once", () => {
  test("problems of text, shape and integrity are reported together", () => {
    const broken = smallText
      .replace('"formatVersion": 1', '"formatVersion": 1, "formatVersion": 1')
      .replace('"stance": "support"', '"stance": "suport"')
      .replace('"actor": "shop-owners"', '"actor": "shop-owner"')
      .replace('"theme": "streets"', '"theme": "strets"');
    const all = found(parseDebateText(broken));
    expect(all).toContain("duplicate-key formatVersion");
    expect(all).toContain("unknown-word statements[0].stance");
    expect(all).toContain("unknown-actor statements[2].actor");
    expect(all).toContain("unknown-theme positions[0].theme");
  });

  test("a statement without an actor does not hide its unknown position", () => {
    const [first, ...others] = small().statements;
    const { actor: _, ...rest } = { ...first, position: "nowhere" };
    const all = found(parseDebate({ ...small(), statements: [rest, ...others] }));
    expect(all).toContain("missing-field statements[0].actor");
    expect(all).toContain("unknown-position statements[0].position");
  });

  test("a list that is missing does not make every reference to it a problem", () => {
    const { sources: _, ...rest } = small();
    expect(found(parseDebate(rest))).toEqual(["missing-field sources"]);
  });

  test("a source is not called unused while a statement's source cannot be read", () => {
    const debate = small();
    const statements = debate.statements.map((one) =>
      one.source === "council-minutes" ? { ...one, source: 7 } : one,
    );
    const parsed = parseDebate({ ...debate, statements, relations: [], translations: {} });
    expect(found(parsed)).toEqual(["wrong-type statements[2].source"]);
  });

  test("a mistake in a date is reported once, not also as a missing one", () => {
    const debate = small();
    const statements = debate.statements.map((one) => ({ ...one, date: "2025-13" }));
    const codes = new Set(issuesOf(parseDebate({ ...debate, statements })).map((one) => one.code));
    expect([...codes]).toEqual(["bad-date"]);
  });
});

describe("messages", () => {
  test("a misspelt reference names the id that was meant", () => {
    const debate = small();
    const statements = debate.statements.map((one) =>
      one.actor === "ministry" ? { ...one, actor: "minstry" } : one,
    );
    expect(issuesOf(parseDebate({ ...debate, statements }))).toContainEqual(
      expect.objectContaining({
        code: "unknown-actor",
        path: "statements[0].actor",
        message: 'no actor "minstry"; did you mean "ministry"?',
      }),
    );
  });

  test("a null says that the key may be left out", () => {
    const parsed = parseDebate({ ...small(), tours: null });
    expect(issuesOf(parsed)[0]?.message).toBe(
      "has to be a list in [ ], but is null; leave the key out when nothing is known",
    );
  });

  test("an invisible character is written out", () => {
    const debate = small();
    const parsed = parseDebate({ ...debate, meta: { ...debate.meta, title: "A\u202Elane" } });
    expect(issuesOf(parsed)[0]?.message).toContain("\\u202e");
  });
});

describe("settled stances", () => {
  test("a third stance is allowed where the coders disagree", () => {
    const debate = small();
    const statements = debate.statements.map((one) =>
      one.id === "s2" ? { ...one, stance: "mixed" } : one,
    );
    expect(found(parseDebate({ ...debate, statements }))).toEqual([]);
  });
});

describe("values that are no debate", () => {
  test.each([
    [undefined],
    [null],
    [7],
    ["debate"],
    [true],
    [[]],
    [Number.NaN],
    [() => 1],
    [new Date(0)],
  ])("%s gives an issue and does not throw", (value) => {
    expect(issuesOf(parseDebate(value)).length).toBeGreaterThan(0);
  });

  test("a value that contains itself is too deep", () => {
    const circle: Record<string, unknown> = { formatVersion: 1 };
    circle.meta = { circle };
    expect(issuesOf(parseDebate(circle)).map((one) => one.code)).toEqual(["too-deep"]);
  });

  test("100,000 levels are too deep, in a text and in a value", () => {
    const text = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    let value: unknown = {};
    for (let level = 0; level < 100_000; level += 1) value = { value };
    expect(issuesOf(parseDebateText(text)).map((one) => one.code)).toEqual(["too-deep"]);
    expect(issuesOf(parseDebate(value)).map((one) => one.code)).toEqual(["too-deep"]);
  });

  test("a __proto__ key changes no object and is reported wherever it stands", () => {
    const text =
      '{"formatVersion": 1, "meta": {"__proto__": {"polluted": true}}, "x": [{"__proto__": 1}]}';
    const all = found(parseDebateText(text));
    expect(all).toContain("forbidden-key meta.__proto__");
    expect(all).toContain("forbidden-key x[0].__proto__");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("a byte-order mark before the debate does no harm", () => {
    expect(parseDebateText(`\uFEFF${smallText}`).ok).toBe(true);
  });
});

const words = fc
  .array(fc.stringMatching(/^[A-Za-zÀ-ÿ0-9“”'.,;:!?-]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join(" ")}`);

function statementLike(base: Statement): fc.Arbitrary<Statement> {
  return fc
    .record({
      paraphrase: words,
      venue: words,
      rationale: words,
      stance: fc.constantFrom(...STANCES),
      date: fc.constantFrom("2024", "2025-01", "2025-03-09"),
    })
    .map((fields) => ({
      ...base,
      ...fields,
      codings: [{ coder: "coder-a", stance: fields.stance }],
    }));
}

test("a debate written as JSON and read again is the same debate", () => {
  const debate = small();
  const [first, second, third] = debate.statements;
  if (!first || !second || !third) throw new Error("three statements expected");
  const more = fc.array(statementLike(first), { maxLength: 20 }).map((list) =>
    list.map((one, number) => ({
      ...one,
      id: `more-${number}`,
      venue: `${one.venue} ${number}`,
    })),
  );
  fc.assert(
    fc.property(more, fc.boolean(), (list, indent) => {
      const unique = [...new Map(list.map((one) => [one.paraphrase, one])).values()];
      const written = { ...debate, statements: [first, second, third, ...unique] };
      const parsed = parseDebateText(JSON.stringify(written, null, indent ? 2 : 0));
      expect(parsed).toEqual({ ok: true, debate: written });
    }),
    { numRuns: 100, seed: 20250204 },
  );
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Puts something else at the `pick`-th place of a JSON value, counted in reading order. */
function mutate(
  root: Json,
  { pick, kind, other }: { pick: number; kind: string; other: Json },
): Json {
  let count = 0;
  const change = (value: Json): Json => {
    count += 1;
    if (count - 1 === pick) return kind === "nest" ? [[value]] : other;
    if (Array.isArray(value)) {
      const list = value.map(change);
      return kind === "drop" && pick % 7 === 0 ? list.slice(0, -1) : list;
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, one]): [string, Json][] => {
      const here = count === pick;
      if (here && kind === "drop") {
        count += 1;
        return [];
      }
      return [[here && kind === "rename" ? `${key.slice(1)}x` : key, change(one)]];
    });
    return Object.fromEntries(entries);
  };
  return change(root);
}

const mutation = fc.record({
  pick: fc.nat(260),
  kind: fc.constantFrom("drop", "swap", "rename", "nest"),
  other: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: "binary" })),
});

test("1,000 mutated debates are read without a throw, and a refusal always says why", () => {
  const base: Json = JSON.parse(smallText);
  let refused = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      // fast-check's JSON values are typed unknown; JSON.parse gives them their type.
      const changed = mutations.reduce<Json>((value, one) => {
        const other: Json = JSON.parse(JSON.stringify(one.other));
        return mutate(value, { ...one, other });
      }, base);
      const parsed = parseDebateText(JSON.stringify(changed));
      if (parsed.ok) return;
      refused += 1;
      expect(parsed.issues.length).toBeGreaterThan(0);
      const unexplained = parsed.issues.filter(
        ({ code, path, message }) => !ISSUE_CODES.includes(code) || path === "" || message === "",
      );
      expect(unexplained).toEqual([]);
    }),
    { numRuns: 1000, seed: 20250204 },
  );
  expect(refused).toBeGreaterThan(600);
});

test("a debate text cut off or damaged at any place is read without a throw", () => {
  fc.assert(
    fc.property(
      fc.nat(smallText.length),
      fc.nat(6),
      fc.string({ maxLength: 4 }),
      (at, gone, put) => {
        const parsed = parseDebateText(smallText.slice(0, at) + put + smallText.slice(at + gone));
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      },
    ),
    { numRuns: 300, seed: 20250204 },
  );
});
