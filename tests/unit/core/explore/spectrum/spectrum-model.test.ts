import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "#core/debate/schema.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import { type SpectrumModel, spectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { randomFacts, randomFilters } from "#tests/fixtures/random-debate.ts";

const FACTS: DebateFacts = {
  actors: [{ id: "unheard" }],
  statements: [
    { actor: "ana", position: "law", stance: "support", date: "2025-01-01" },
    { actor: "ana", position: "law", stance: "oppose", date: "2025-02-01" },
    { actor: "bo", position: "law", stance: "oppose", attribution: "reported" },
    { actor: "cy", position: "law", stance: "support" },
    { actor: "dee", position: "law", stance: "neutral" },
    { actor: "eve", position: "cost", stance: "support" },
  ],
};

function spectrum(facts: DebateFacts, query = ""): SpectrumModel {
  const model = spectrumModel(buildSelection(facts, query), "law");
  if (!model) throw new Error("no such position");
  return model;
}

const ids = (actors: readonly Actor[]) => actors.map(({ id }) => id);

describe("the spectrum of a position", () => {
  test("each actor stands by its current stance; reported and changed ones are marked", () => {
    const { groups } = spectrum(FACTS);
    expect(groups.oppose.map(({ actor, ...rest }) => ({ id: actor.id, ...rest }))).toEqual([
      { id: "ana", stance: "oppose", reported: false, changed: true, statements: [0, 5] },
      { id: "bo", stance: "oppose", reported: true, changed: false, statements: [1] },
    ]);
    expect(groups.support.map(({ actor }) => actor.id)).toEqual(["cy"]);
    expect(groups.neutral.map(({ actor }) => actor.id)).toEqual(["dee"]);
  });

  test("mean and contestedness leave out who only describes", () => {
    // −1, −1, +1: the mean is −1/3, and 1 − |−1/3| is 2/3.
    const { mean, contestedness, spoke, took } = spectrum(FACTS);
    expect(mean).toBeCloseTo(-1 / 3);
    expect(contestedness).toBeCloseTo(2 / 3);
    expect([spoke, took]).toEqual([4, 3]);
  });

  test("silent here, silent everywhere and hidden by the filters are three things", () => {
    const whole = spectrum(FACTS);
    expect([ids(whole.silent), whole.unheard, ids(whole.hidden)]).toEqual([["eve"], 1, []]);
    const part = spectrum(FACTS, "stance=support");
    expect(ids(part.hidden)).toEqual(["bo", "dee"]);
    expect(ids(part.silent)).toEqual(["eve"]);
    expect(part.groups.support.map(({ actor }) => actor.id)).toEqual(["ana", "cy"]);
  });

  test("nobody on a position gives no mean", () => {
    const model = spectrum(FACTS, "actor=eve");
    expect(model).toMatchObject({ spoke: 0, took: 0, mean: undefined, contestedness: undefined });
  });

  test("an unknown position has no spectrum", () => {
    expect(spectrumModel(buildSelection(FACTS), "nowhere")).toBeUndefined();
  });
});

describe("laws", () => {
  test("the groups part those who spoke: each actor with a statement shown is in exactly one", () => {
    fc.assert(
      fc.property(randomFacts, randomFilters, (facts, query) => {
        const selection = buildSelection(facts, query);
        const { index, passes } = selection;
        for (const { id } of index.positions) {
          const model = spectrumModel(selection, id);
          const grouped = STANCES.flatMap((stance) => model?.groups[stance] ?? []);
          const passing = index.statements.flatMap((one, number) =>
            one.position === id && passes[number] === 1 ? [{ ...one, number }] : [],
          );
          const speakers = [...new Set(passing.map(({ actor }) => actor))].sort();
          expect(grouped.map(({ actor }) => actor.id).sort()).toEqual(speakers);
          expect(grouped.flatMap(({ statements }) => statements).sort(ascending)).toEqual(
            passing.map(({ number }) => number),
          );
          expect(model?.spoke).toBe(speakers.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("spoke, hidden, silent and unheard are everybody, each once", () => {
    fc.assert(
      fc.property(randomFacts, randomFilters, (facts, query) => {
        const selection = buildSelection(facts, query);
        const { actors, positions } = selection.index;
        for (const { id } of positions) {
          const model = spectrumModel(selection, id);
          if (!model) throw new Error(id);
          const named = [
            ...STANCES.flatMap((stance) => model.groups[stance].map(({ actor }) => actor.id)),
            ...ids(model.hidden),
            ...ids(model.silent),
          ];
          expect(new Set(named).size).toBe(named.length);
          expect(named.length + model.unheard).toBe(actors.length);
        }
      }),
    );
  });
});

function ascending(a: number, b: number): number {
  return a - b;
}
