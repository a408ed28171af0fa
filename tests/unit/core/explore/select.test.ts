import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import type { Statement } from "#core/debate/schema.ts";
import { facetValues } from "#core/explore/filter/facet-values.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { FACETS, type Facet } from "#core/explore/selection.ts";
import { DEFAULT_VIEW, type Focus, NO_FILTERS, type ViewState } from "#core/explore/view-state.ts";
import { buildSelection, passingIds } from "#tests/fixtures/build.ts";

const WHO = {
  actors: [
    {
      id: "ana",
      name: "Ana Méndez",
      aliases: ["La Doctora"],
      country: "SV",
      affiliations: [{ organization: "union" }, { organization: "party" }],
    },
    { id: "union", kind: "organization" as const, country: "SV" },
    { id: "party", kind: "organization" as const },
    { id: "bo", country: "US" },
  ],
  positions: [{ id: "law", label: "The law holds" }, { id: "cost" }],
  statements: [
    {
      id: "a",
      actor: "ana",
      quote: "La cárcel no es la solución",
      language: "es",
      translation: { text: "Prison is no solution", language: "en", by: "us" },
      date: "2025-02-03",
    },
    { id: "b", actor: "union", stance: "oppose" as const, date: "2025-03" },
    { id: "c", actor: "bo", position: "cost", date: "2024", attribution: "reported" as const },
    { id: "d", actor: "party", paraphrase: "Calls it a “high price” to pay", date: "2025-04-01" },
  ],
};

function ids(query: string): string[] {
  return passingIds(buildSelection(WHO, query)).sort();
}

describe("what passes", () => {
  test.each([
    ["", "abcd"],
    ["stance=oppose", "b"],
    ["stance=oppose,support", "abcd"],
    ["kind=person", "ac"],
    ["actor=ana,bo", "ac"],
    ["affiliation=union", "ab"],
    ["affiliation=party", "ad"],
    ["country=SV", "ab"],
    ["position=cost", "c"],
    ["theme=theme", "abcd"],
    ["attribution=reported", "c"],
    ["confidence=low", ""],
    ["kind=person&position=law", "a"],
    ["from=2025-03-15", "bd"],
    ["to=2024-06", "c"],
    ["from=2025-02-03&to=2025-02-03", "a"],
    ["from=2026&to=2024", ""],
    ["q=carcel", "a"],
    ["q=PRISON+sol", "a"],
    ["q=prison+price", ""],
    ["q=mendez", "a"],
    ["q=doctora", "a"],
    ["q=law+holds", "abd"],
    ["q=%22high+price%22", "d"],
    ["q=%22price+high%22", ""],
    ["q=!!", "abcd"],
    ["focus=actor.bo.1", "c"],
    ["focus=actor.bo.3", "c"],
    ["focus=position.law.1", "abd"],
    ["focus=actor.ana.1", "a"],
    ["focus=actor.ana.2", "abd"],
    ["focus=actor.ana.2&stance=oppose", ""],
    ["focus=position.law.1&stance=oppose", "b"],
  ])("%j lets through %j", (query, expected) => {
    expect(ids(query).join("")).toBe(expected);
  });

  test("the tally counts who and what is named by passing statements", () => {
    const { shown, total } = buildSelection(WHO, "affiliation=party");
    expect(shown).toEqual({ statements: 2, actors: 2, positions: 1, sources: 1 });
    expect(total).toEqual({ statements: 4, actors: 4, positions: 2, sources: 1 });
  });

  test("a choice's count is what ticking it alone would give", () => {
    const { counts } = buildSelection(WHO, "stance=oppose&country=SV");
    expect(Object.fromEntries(counts.stances)).toEqual({
      support: 1,
      oppose: 1,
      mixed: 0,
      neutral: 0,
    });
    expect(Object.fromEntries(counts.countries)).toEqual({ SV: 1, US: 0 });
    expect(Object.fromEntries(counts.actors)).toEqual({ ana: 0, bo: 0, party: 0, union: 1 });
  });

  test("counts read like any map", () => {
    const { stances } = buildSelection(WHO).counts;
    expect([
      stances.size,
      stances.get("oppose"),
      stances.get("loud"),
      stances.has("mixed"),
    ]).toEqual([4, 1, undefined, true]);
    expect([...stances.keys()]).toEqual(["support", "oppose", "mixed", "neutral"]);
    expect([...stances.values()]).toEqual([3, 1, 0, 0]);
    const seen: [string, number][] = [];
    stances.forEach((count, choice) => {
      seen.push([choice, count]);
    });
    expect(seen).toEqual([...stances]);
  });
});

const index = indexDebate(
  generateDebate({ actors: 18, positions: 5, statements: 80, camps: 2, seed: 4 }),
);
const select = prepareSelect(index);
const values = facetValues(index);

/** The definition of each facet, read off a statement one by one. */
function choicesOf(statement: Statement): Record<Facet, (string | undefined)[]> {
  const { debate } = index;
  const actor = debate.actors.find(({ id }) => id === statement.actor);
  const position = debate.positions.find(({ id }) => id === statement.position);
  const named = actor?.affiliations?.map(({ organization }) => organization) ?? [];
  return {
    stances: [statement.stance],
    kinds: [actor?.kind],
    actors: [statement.actor],
    affiliations: actor?.kind === "person" ? named : [statement.actor, ...named],
    countries: [actor?.country],
    positions: [statement.position],
    themes: [position?.theme],
    sources: [statement.source],
    attributions: [statement.attribution],
    confidences: [statement.confidence],
  };
}

function passesFilters({ filters }: ViewState, statement: Statement): boolean {
  const choices = choicesOf(statement);
  const span = daySpan(statement.date) ?? { first: 0, last: 0 };
  const inFacets = FACETS.every((facet) => {
    const ticked: readonly string[] = filters[facet];
    return ticked.length === 0 || choices[facet].some((one) => one && ticked.includes(one));
  });
  const from = daySpan(filters.from ?? "0000")?.first ?? span.last;
  const to = daySpan(filters.to ?? "0000")?.last ?? span.first;
  return inFacets && span.last >= from && span.first <= to;
}

/** Distances by plain breadth-first search over named nodes. */
function insideFocus(statements: readonly Statement[], focus: Focus | undefined): Statement[] {
  if (!focus) return [...statements];
  const distance = new Map([[`${focus.node.kind}.${focus.node.id}`, 0]]);
  for (let step = 1; step <= focus.degree; step++) {
    for (const { actor, position } of statements) {
      for (const [near, far] of [
        [`actor.${actor}`, `position.${position}`],
        [`position.${position}`, `actor.${actor}`],
      ] as const) {
        if (distance.get(near) === step - 1 && !distance.has(far)) distance.set(far, step);
      }
    }
  }
  return statements.filter(({ actor, position }) => {
    const ends = [distance.get(`actor.${actor}`), distance.get(`position.${position}`)];
    return ends.some((end) => end !== undefined && end <= focus.degree - 1);
  });
}

function expected(from: DebateIndex, view: ViewState): Statement[] {
  const passing = from.statements.filter((statement) => passesFilters(view, statement));
  return insideFocus(passing, view.focus);
}

function few<T extends string>(choices: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof(fc.constant<T[]>([]), fc.subarray([...choices]));
}

const focuses: fc.Arbitrary<Focus | undefined> = fc.option(
  fc.record({
    node: fc.record({
      kind: fc.constant("actor" as const),
      id: fc.constantFrom(...values.actors),
    }),
    degree: fc.integer({ min: 1, max: 4 }),
  }),
  { nil: undefined },
);

const views: fc.Arbitrary<ViewState> = fc
  .record({
    stances: few(values.stances),
    kinds: few(values.kinds),
    actors: few(values.actors),
    affiliations: few(values.affiliations),
    countries: few(values.countries),
    positions: few(values.positions),
    themes: few(values.themes),
    attributions: few(values.attributions),
    from: fc.constantFrom(undefined, undefined, "2024-06", "2025"),
    to: fc.constantFrom(undefined, undefined, "2025-03-01", "2024"),
    focus: focuses,
  })
  .map(({ focus, ...filters }) => ({
    ...DEFAULT_VIEW,
    filters: { ...NO_FILTERS, ...filters },
    focus,
  }));

describe("laws", () => {
  test("the scan finds what the definitions say, oldest first", () => {
    fc.assert(
      fc.property(views, (view) => {
        const selection = select(view);
        const ids = expected(index, view).map(({ id }) => id);
        expect(passingIds(selection)).toEqual(ids);
        expect([...selection.passes].filter((flag) => flag === 1)).toHaveLength(ids.length);
        expect(selection.shown.statements).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  test("every count is what selecting that choice alone gives, under any filter and focus", () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...FACETS), (view, facet) => {
        const { counts } = select(view);
        for (const choice of values[facet]) {
          const alone = { ...view, filters: { ...view.filters, [facet]: [choice] } };
          expect([choice, counts[facet].get(choice)]).toEqual([
            choice,
            select(alone).shown.statements,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
