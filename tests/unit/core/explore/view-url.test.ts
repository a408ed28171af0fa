import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEAST_SHARED, THRESHOLDS } from "#core/explore/alignment/alignment-options.ts";
import { facetValues } from "#core/explore/filter/facet-values.ts";
import { ROW_ORDERS, type RowOrder } from "#core/explore/matrix/row-order.ts";
import type { Reduction } from "#core/explore/reduce/reduction.ts";
import { METHOD_NUMBER_MAX, type ViewMethod } from "#core/explore/research/method-query.ts";
import { FACETS } from "#core/explore/selection.ts";
import {
  DEFAULT_VIEW,
  type Focus,
  LANES,
  NO_FILTERS,
  type Open,
  SHOWN,
  SORT_COLUMNS,
  UNMATCHED,
  type ViewState,
} from "#core/explore/view-state.ts";
import {
  openingView,
  parseQuery,
  readView,
  TEXT_FILTER_MAX,
  VIEW_KEYS,
  viewQuery,
  viewsEqual,
  writeView,
} from "#core/explore/view-url.ts";
import {
  ACTOR_ROWS,
  AGGREGATIONS,
  KERNELS,
  NETWORKS,
  NORMALIZATIONS,
  WINDOW_UNITS,
} from "#core/measure/discourse/method.ts";
import { DUPLICATES } from "#core/measure/discourse/network-settings.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [
    { id: "ana", country: "SV", affiliations: [{ organization: "union" }] },
    { id: "bo", country: "US" },
    { id: "union", kind: "organization" as const },
  ],
  statements: [
    { actor: "ana", position: "law" },
    { actor: "bo", position: "cost", source: "radio" },
    { actor: "union", position: "law" },
  ],
  relations: [{ id: "letter", actor: "ana", target: "bo" }],
};
const index = buildIndex({ ...FACTS, views: ["source=paper", ""] });
const plain = buildIndex(FACTS);
const values = facetValues(index);

function read(query: string): ViewState {
  return readView(new URLSearchParams(query), index);
}

describe("reading an address", () => {
  test("without any key of ours the opening view is shown", () => {
    expect(read("").filters.sources).toEqual(["paper"]);
    expect(read("utm_source=letter")).toEqual(openingView(index));
  });

  test("view=all shows everything", () => {
    expect(read("view=all")).toEqual(DEFAULT_VIEW);
  });

  test("a key of ours replaces the opening view as a whole", () => {
    expect(read("stance=oppose").filters).toEqual({ ...NO_FILTERS, stances: ["oppose"] });
  });

  test("unknown ids and bad values are dropped, the rest stays", () => {
    const view = read(
      "stance=oppose,loud&actor=ana,nobody&from=2025-13&show=globe&rows=like.nobody&spectrum=nowhere&agree=0.55&shared=9&open=actor.nobody&focus=actor.ana.9&sort=size",
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      filters: { ...NO_FILTERS, stances: ["oppose"], actors: ["ana"] },
    });
  });

  test("a key that stands twice means both lists", () => {
    expect(read("stance=oppose&stance=support").filters.stances).toEqual(["support", "oppose"]);
  });

  test.each([
    "actor.ana.law",
    "edge.ana",
    "pair.ana.ana",
    "pair.ana.law",
    "compare.ana",
    "compare.ana.nobody",
    "connect.ana",
    "connect.ana.ana",
    "connect.ana.bo.union",
    "relation.ana",
    "edge.ana.law.law",
    "x.ana",
    "",
  ])("open=%s opens nothing", (open) => {
    expect(read(`open=${open}`).open).toBeUndefined();
  });

  test("an older link to a pair opens the comparison of the two", () => {
    expect(read("open=pair.bo.ana").open).toEqual({ kind: "compare", actors: ["bo", "ana"] });
  });

  test("a comparison keeps the actors it knows, each once", () => {
    const { open } = read("open=compare.bo.nobody.ana.bo..union");
    expect(open).toEqual({ kind: "compare", actors: ["bo", "ana", "union"] });
  });

  test("relations=on shows the relations, anything else does not", () => {
    expect(read("relations=on").relations).toBe(true);
    expect(read("relations=off").relations).toBe(false);
    expect(read("relations=").relations).toBe(false);
  });

  test("relations lie over the opening view; with any other key the address says everything", () => {
    expect(read("relations=on")).toEqual({ ...openingView(index), relations: true });
    expect(read("relations=on&view=all")).toEqual({ ...DEFAULT_VIEW, relations: true });
    expect(read("relations=on&stance=oppose").filters.sources).toEqual([]);
  });

  test("an organization without statements of its own can be an affiliation", () => {
    expect(read("affiliation=union,ana").filters.affiliations).toEqual(["union"]);
  });

  test("text longer than the limit is cut without splitting a character", () => {
    const text = read(`q=${"🙂".repeat(TEXT_FILTER_MAX + 5)}`).filters.text;
    expect(text).toBe("🙂".repeat(TEXT_FILTER_MAX));
  });

  test("text of blanks is no filter", () => {
    expect(read("q=+++").filters.text).toBe("");
  });
});

describe("writing an address", () => {
  test("the opening view is written as nothing", () => {
    expect(writeView(openingView(index), index)).toBe("");
  });

  test("no filter at all is view=all only where the opening view is another one", () => {
    expect(writeView(DEFAULT_VIEW, index)).toBe("view=all");
    expect(writeView(DEFAULT_VIEW, plain)).toBe("");
  });

  test("relations alone are written where nothing else differs from the opening view", () => {
    const write = (view: ViewState, of = index) => writeView(view, of);
    expect(write({ ...openingView(index), relations: true })).toBe("relations=on");
    expect(write({ ...DEFAULT_VIEW, relations: true })).toBe("view=all&relations=on");
    expect(write({ ...DEFAULT_VIEW, relations: true }, plain)).toBe("relations=on");
    const layered = buildIndex({ ...FACTS, views: ["source=paper&relations=on"] });
    expect(write({ ...openingView(layered), relations: false }, layered)).toBe("relations=off");
    expect(readView(new URLSearchParams("relations=off"), layered).filters.sources).toEqual([
      "paper",
    ]);
  });

  test("defaults are not written and ids stay readable", () => {
    const view = read(
      "open=edge.ana.law&stance=oppose,support&unmatched=hide&arrange=ladder&q=dos+días",
    );
    expect(writeView(view, index)).toBe("stance=oppose,support&q=dos+d%C3%ADas&open=edge.ana.law");
  });

  test("the order in which choices were ticked does not matter", () => {
    const one = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, actors: ["bo", "ana"] } };
    const other = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, actors: ["ana", "bo"] } };
    expect(viewsEqual(one, other)).toBe(true);
    expect(writeView(one, index)).toBe(writeView(other, index));
  });
});

const dates = fc.constantFrom(undefined, "2024", "2025-02", "2025-02-28");
const ids = fc.constantFrom("ana", "bo", "union");
const open: fc.Arbitrary<Open | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant("actor" as const), id: ids }),
  fc.record({ kind: fc.constant("position" as const), id: fc.constantFrom("law", "cost") }),
  fc.record({ kind: fc.constant("source" as const), id: fc.constantFrom("paper", "radio") }),
  fc.record({ kind: fc.constant("statement" as const), id: fc.constant("statement-2") }),
  fc.record({ kind: fc.constant("edge" as const), actor: ids, position: fc.constant("law") }),
  fc
    .shuffledSubarray(["ana", "bo", "union"], { minLength: 2 })
    .map((actors): Open => ({ kind: "compare", actors })),
  fc.constant<Open>({ kind: "connect", actors: ["bo", "ana"] }),
  fc.constant<Open>({ kind: "relation", id: "letter" }),
);
const focus: fc.Arbitrary<Focus | undefined> = fc.option(
  fc.record({
    node: fc.record({ kind: fc.constant("actor" as const), id: ids }),
    degree: fc.integer({ min: 1, max: 6 }),
  }),
  { nil: undefined },
);
const drawn = {
  actors: fc.integer({ min: 1, max: 99_999 }),
  positions: fc.integer({ min: 1, max: 99_999 }),
};
const reduce: fc.Arbitrary<Reduction | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<Reduction>({ by: "none" }),
  fc.record({ by: fc.constantFrom("active", "divided"), ...drawn, opened: fc.constant([]) }),
  fc.record({
    by: fc.constant("affiliation" as const),
    ...drawn,
    opened: fc.subarray(["ana", "bo", "union"]),
  }),
  fc.record({ by: fc.constant("camp" as const), ...drawn, opened: fc.subarray(["1", "2", "30"]) }),
);
const text = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .filter((words) => words === "" || words.trim() !== "")
  .filter((words) => Array.from(words).length <= TEXT_FILTER_MAX && !/\p{Cs}/u.test(words));

function ticked<T extends string>(choices: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...choices]);
}

const method: fc.Arbitrary<ViewMethod> = fc.record({
  network: fc.constantFrom(...NETWORKS),
  aggregation: fc.constantFrom(...AGGREGATIONS),
  normalization: fc.constantFrom(...NORMALIZATIONS),
  duplicates: fc.constantFrom(...DUPLICATES),
  rows: fc.constantFrom(...ACTOR_ROWS),
  isolates: fc.boolean(),
  window: fc.option(
    fc.record({
      unit: fc.constantFrom(...WINDOW_UNITS),
      size: fc.integer({ min: 1, max: METHOD_NUMBER_MAX }),
    }),
    { nil: undefined },
  ),
  kernel: fc.option(fc.constantFrom(...KERNELS), { nil: undefined }),
  indent: fc.boolean(),
  at: fc.option(fc.integer({ min: 1, max: METHOD_NUMBER_MAX }), { nil: undefined }),
});

const views: fc.Arbitrary<ViewState> = fc.record({
  filters: fc.record({
    stances: ticked(values.stances),
    kinds: ticked(values.kinds),
    actors: ticked(values.actors),
    affiliations: ticked(values.affiliations),
    countries: ticked(values.countries),
    positions: ticked(values.positions),
    themes: ticked(values.themes),
    sources: ticked(values.sources),
    attributions: ticked(values.attributions),
    confidences: ticked(values.confidences),
    from: dates,
    to: dates,
    text,
  }),
  unmatched: fc.constantFrom(...UNMATCHED),
  shown: fc.constantFrom(...SHOWN),
  // Debates of so few positions never ask for the ladder: it is what they have.
  arrangement: fc.constantFrom(undefined, "network"),
  lanes: fc.constantFrom(...LANES),
  mapBesideTime: fc.boolean(),
  open,
  focus,
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  rows: fc.oneof(
    fc.constantFrom(...ROW_ORDERS).map((by): RowOrder => ({ by })),
    ids.map((actor): RowOrder => ({ by: "like", actor })),
  ),
  spectrum: fc.constantFrom(undefined, "law", "cost"),
  alignment: fc.record({
    threshold: fc.constantFrom(...THRESHOLDS.map(Number)),
    shared: fc.constantFrom(...LEAST_SHARED.map(Number)),
  }),
  relations: fc.boolean(),
  reduce,
  method,
  tour: fc.constant(undefined),
});

/** Debates with several sorts of opening view. */
const openings = ["source=paper", "", "relations=on", "source=paper&relations=on"].map((query) =>
  buildIndex({ ...FACTS, views: [query] }),
);

describe("laws", () => {
  test("every valid view read back from its address is the same view, whatever opens the debate", () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...openings), fc.boolean(), (random, of, isNear) => {
        const view = isNear ? { ...openingView(of), relations: random.relations } : random;
        expect(readView(new URLSearchParams(writeView(view, of)), of)).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  test("any string gives a view that is written and read without loss", () => {
    const key = fc.oneof(fc.constantFrom(...VIEW_KEYS), fc.string());
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "ana",
        "actor.ana",
        "actor.ana.2",
        "0.8",
        "4",
        "actor.camp~2",
        "edge.affiliation~union.law",
        "camp.60.20.2.1.1",
        "affiliation.5.5.nobody.union",
        "active.0.5",
        "none",
        "__proto__",
        "constructor",
        "2025",
        "all",
      ),
    );
    const query = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.tuple(key, value), { maxLength: 8 })
        .map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    );
    fc.assert(
      fc.property(query, (search) => {
        const view = read(search);
        for (const facet of FACETS) {
          const known: readonly string[] = values[facet];
          expect(known).toEqual(expect.arrayContaining([...view.filters[facet]]));
        }
        expect(read(writeView(view, index))).toEqual(view);
        expect(parseQuery(viewQuery(view), index)).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });
});
