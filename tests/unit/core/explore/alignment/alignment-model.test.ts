import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stance } from "#core/debate/schema.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import {
  DEFAULT_ALIGNMENT,
  LEAST_SHARED,
  THRESHOLDS,
} from "#core/explore/alignment/alignment-options.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { stancesShown } from "#core/explore/stances-shown.ts";
import { summarize } from "#core/explore/summary.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { agreement } from "#core/measure/agreement.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { randomFacts, randomFilters } from "#tests/fixtures/random-debate.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const MARKS: Record<string, Stance> = {
  "+": "support",
  "-": "oppose",
  "0": "mixed",
  n: "neutral",
};

/** A debate from rows of marks, one per position: + − 0, n for only describing, a dot for nothing. */
function rows(actors: Record<string, string>): DebateFacts {
  return {
    statements: Object.entries(actors).flatMap(([actor, marks]) =>
      [...marks].flatMap((mark, at) => {
        const stance = MARKS[mark];
        return stance === undefined ? [] : [{ actor, position: `p${at}`, stance }];
      }),
    ),
  };
}

const FACTS = rows({
  ana: "++0.",
  bo: "++..",
  cy: "--..",
  dee: "--+.",
  eve: "+-..",
  fay: "...+",
  gus: "+...",
  hal: "nnnn",
});

const options = (threshold: number, shared: number) => ({ threshold, shared });
const namesOf = (actors: readonly { name: string }[]) => actors.map(({ name }) => name);

describe("worked by hand", () => {
  const model = alignmentModel(buildSelection(FACTS), DEFAULT_ALIGNMENT);

  test("pairs, ties and who is compared", () => {
    // Of ana, bo, cy, dee and eve every pair shares two positions, ana and dee three.
    expect(model.gap).toBeUndefined();
    expect(model.counts).toEqual({
      shown: 8,
      takers: 7,
      compared: 5,
      pairs: 10,
      agree: 2,
      disagree: 4,
      between: 4,
      agreeInside: 2,
      disagreeInside: 0,
    });
    const between = (one: string, other: string) =>
      model.ties.find((tie) => {
        const ends = model.actors.filter(({ number }) => [tie.one, tie.other].includes(number));
        return ends.every(({ actor }) => [one, other].includes(actor.id));
      });
    expect(between("ana", "bo")).toMatchObject({ kind: "agree", agreement: 1, shared: 2 });
    // Opposed on two positions, half apart on the third: 1 − 2.5/3.
    expect(between("ana", "dee")).toMatchObject({ kind: "disagree", shared: 3 });
    expect(between("ana", "dee")?.agreement).toBeCloseTo(1 / 6, 12);
    // Alike on one position and opposed on the other: neither.
    expect(between("ana", "eve")).toBeUndefined();
  });

  test("clusters with what they hold and what divides them", () => {
    expect(model.camps.map(({ actors }) => namesOf(actors))).toEqual([
      ["Ana", "Bo"],
      ["Cy", "Dee"],
    ]);
    const [first, second] = model.camps;
    expect(first?.sides.map(({ position, side }) => [position.id, side])).toEqual([
      ["p0", "support"],
      ["p1", "support"],
    ]);
    expect(first?.divided.map(({ from, on }) => [from, on.map(({ side }) => side)])).toEqual([
      [[1], ["support", "support"]],
    ]);
    expect(second?.divided.map(({ from, on }) => [from, on.map(({ side }) => side)])).toEqual([
      [[0], ["oppose", "oppose"]],
    ]);
    // Two ties of weight 1, each a cluster of its own: 1 − 2 × (1/2)².
    expect(model.modularity).toBeCloseTo(0.5, 12);
  });

  test("who is in no cluster, and why", () => {
    expect(namesOf(model.untied)).toEqual(["Eve"]);
    expect(model.isolated.map(({ actor, mostShared }) => [actor.name, mostShared])).toEqual([
      ["Fay", 0],
      ["Gus", 1],
    ]);
  });

  test("the threshold asks more of both kinds of tie", () => {
    const strict = alignmentModel(buildSelection(FACTS), options(0.9, 2));
    // ana and dee agree by 1/6 only, which is more than 0.1.
    expect(strict.counts).toMatchObject({ agree: 2, disagree: 3, between: 5 });
    const met = alignmentModel(
      buildSelection(rows({ ana: "+++++", bo: "++++-" })),
      options(0.8, 2),
    );
    expect(met.counts).toMatchObject({ agree: 1, between: 0 });
  });

  test("a member that agrees with another cluster too is named as standing between", () => {
    const facts = rows({
      ana: "++..",
      bo: "++..",
      cy: "++..",
      dee: "++--",
      eve: "..--",
      fay: "..--",
      gus: "..--",
    });
    const { camps } = alignmentModel(buildSelection(facts), DEFAULT_ALIGNMENT);
    const bridges = camps.flatMap((camp, at) =>
      camp.bridges.map(({ actor, reaches }) => [actor.name, at, reaches]),
    );
    const own = camps.findIndex(({ actors }) => namesOf(actors).includes("Dee"));
    expect(bridges).toContainEqual(["Dee", own, [1 - own]]);
  });
});

test.each([
  ["nobody takes a stance", rows({ ana: "nn", bo: "n." }), 2, { kind: "no-stance" }],
  ["one actor takes one", rows({ ana: "++", bo: "nn" }), 2, { kind: "one-actor" }],
  ["nobody shares a position", rows({ ana: "+.", bo: ".+" }), 1, { kind: "none-shared" }],
  ["one position", rows({ ana: "+", bo: "-" }), 2, { kind: "one-position", mostShared: 1 }],
  ["one position is enough for a minimum of 1", rows({ ana: "+", bo: "-" }), 1, undefined],
  [
    "fewer than asked for",
    rows({ ana: "+++", bo: "++-", cy: "+.." }),
    5,
    { kind: "under-minimum", mostShared: 3 },
  ],
])("a gap: %s", (_, facts, shared, gap) => {
  const model = alignmentModel(buildSelection(facts), options(0.5, shared));
  expect(model.gap).toEqual(gap);
  if (gap !== undefined) expect(model.actors).toEqual([]);
  if (gap && "mostShared" in gap) {
    const lower = alignmentModel(buildSelection(facts), options(0.5, gap.mostShared));
    expect(lower.gap).toBeUndefined();
  }
});

const everyOption = THRESHOLDS.flatMap((threshold) =>
  LEAST_SHARED.map((shared) => options(Number(threshold), Number(shared))),
);

/** What the sentences say, counted anew from the agreement of each pair. */
function expectTrue(selection: Selection, { threshold, shared }: (typeof everyOption)[number]) {
  const model = alignmentModel(selection, { threshold, shared });
  const stances = stancesShown(selection);
  const counts = { pairs: 0, agree: 0, disagree: 0 };
  const compared = new Set<number>();
  stances.forEach((one, a) => {
    stances.slice(a + 1).forEach((other, after) => {
      const found = agreement(one, other);
      if (!found || found.shared.length < shared) return;
      counts.pairs += 1;
      compared.add(a).add(a + 1 + after);
      if (found.agreement > 0.5 && found.agreement >= threshold - 1e-9) counts.agree += 1;
      if (found.agreement < 0.5 && found.agreement <= 1 - threshold + 1e-9) counts.disagree += 1;
    });
  });
  expect(model.counts).toMatchObject({ ...counts, compared: compared.size });
  expect(model.counts.between).toBe(counts.pairs - counts.agree - counts.disagree);
  expect(model.counts.takers).toBe(stances.filter(({ size }) => size > 0).length);
  expect(model.gap === undefined).toBe(counts.pairs > 0);
  const inCamps = model.camps.reduce((sum, { actors }) => sum + actors.length, 0);
  expect(inCamps + model.untied.length).toBe(compared.size);
  expect(compared.size + model.isolated.length).toBe(model.counts.takers);
  expect(model.camps.every(({ actors }) => actors.length >= 2)).toBe(true);
  for (const { mostShared } of model.isolated) expect(mostShared).toBeLessThan(shared);
  expect(Number.isFinite(model.modularity)).toBe(true);
  expect(JSON.stringify(model)).not.toMatch(/NaN|null/);
}

describe("what is said is true", () => {
  test.each(THREE_DEBATES.map((index) => [index.debate.meta.id, index] as const))(
    "of %s, with every option",
    (_, index) => {
      const selection = prepareSelect(index)(parseQuery("", index));
      for (const each of everyOption) expectTrue(selection, each);
    },
  );

  test("of any debate, filter and option", () => {
    fc.assert(
      fc.property(
        randomFacts,
        randomFilters,
        fc.constantFrom(...everyOption),
        (facts, query, each) => expectTrue(buildSelection(facts, query), each),
      ),
      { numRuns: 200 },
    );
  });
});

test.each(THREE_DEBATES.map((index) => [index.debate.meta.id, index] as const))(
  "with the options by default the clusters of %s are those of the summary",
  (_, index) => {
    const selection = prepareSelect(index)(parseQuery("", index));
    const { camps, modularity } = alignmentModel(selection, DEFAULT_ALIGNMENT);
    const summary = summarize(selection);
    expect(camps.map(({ actors }) => namesOf(actors))).toEqual(
      summary.clusters.map(({ actors }) => namesOf(actors)),
    );
    expect(modularity).toBe(summary.modularity);
  },
);

test("clusters have letters, and after Z two of them", () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(campLetter)).toEqual([
    ...["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"],
  ]);
});
