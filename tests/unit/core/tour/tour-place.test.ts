import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { DEFAULT_VIEW, type TourPlace } from "#core/explore/view-state.ts";
import { readView, startingView, viewQuery, writeView } from "#core/explore/view-url.ts";
import { findStep, OWN_TOUR, readTourPlace } from "#core/tour/tour-place.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const debate = {
  ...buildDebate({
    statements: [
      { actor: "ana", position: "law" },
      { actor: "bo", position: "cost" },
    ],
    views: ["actor=ana"],
  }),
  tours: [
    {
      id: "walk",
      title: "A walk",
      text: "Three steps.",
      steps: [
        { title: "All", text: "Everything.", query: "" },
        { title: "Bo", text: "Only Bo.", query: "actor=bo" },
        { title: "Who", text: "The actors.", query: "actor=ana&show=actors" },
      ],
    },
  ],
};
const index = indexDebate(debate);

const read = (query: string) => readView(new URLSearchParams(query), index);
const place = (query: string) => readTourPlace(new URLSearchParams(query), debate);

describe("the place in a tour", () => {
  test("steps count from 1, and a tour without a step begins at the first", () => {
    expect(place("tour=walk&step=2")).toEqual({ id: "walk", step: 2 });
    expect(place("tour=walk")).toEqual({ id: "walk", step: 1 });
    expect(findStep(debate, { id: "walk", step: 2 })?.title).toBe("Bo");
  });

  test.each([
    ["0", 1],
    ["4", 3],
    ["9999", 3],
    ["-1", 1],
    ["1e9", 1],
    ["two", 1],
    ["", 1],
  ])("step=%s is step %i", (asked, step) => {
    expect(place(`tour=walk&step=${asked}`)).toEqual({ id: "walk", step });
  });

  test("an unknown tour is none, and a step alone means nothing", () => {
    expect(place("tour=stroll&step=2")).toBeUndefined();
    expect(place("tour=__proto__")).toBeUndefined();
    expect(place("step=2")).toBeUndefined();
    expect(read("tour=stroll&step=2")).toEqual(read(""));
  });

  test("the reader's own tour has a first place before it has a step", () => {
    expect(place(`tour=${OWN_TOUR}&step=7`)).toEqual({ id: OWN_TOUR, step: 1 });
    expect(findStep(debate, { id: OWN_TOUR, step: 1 })).toBeUndefined();
  });
});

describe("the address of a step", () => {
  test("the tour and the step alone give the step's view", () => {
    expect(read("tour=walk&step=2").filters.actors).toEqual(["bo"]);
    expect(read("tour=walk&step=3").shown).toBe("actors");
    expect(writeView(startingView(index, { id: "walk", step: 3 }), index)).toBe("tour=walk&step=3");
  });

  test("a reader who left the step's view keeps the place", () => {
    const strayed = { ...DEFAULT_VIEW, tour: { id: "walk", step: 2 } };
    expect(writeView(strayed, index)).toBe("tour=walk&step=2&view=all");
    expect(read("tour=walk&step=2&view=all")).toEqual(strayed);
  });

  test("what a debate file stores of a view names no tour", () => {
    expect(viewQuery({ ...DEFAULT_VIEW, tour: { id: "walk", step: 2 } })).toBe("");
  });

  test("law: every place with every view is read back from its address", () => {
    const places: fc.Arbitrary<TourPlace | undefined> = fc.constantFrom(
      undefined,
      { id: "walk", step: 1 },
      { id: "walk", step: 2 },
      { id: "walk", step: 3 },
      { id: OWN_TOUR, step: 1 },
    );
    const queries = fc.constantFrom("", "actor=ana", "actor=bo", "actor=ana&show=actors");
    fc.assert(
      fc.property(places, queries, (tour, query) => {
        const view = { ...read(`view=all&${query}`), tour };
        expect(read(writeView(view, index))).toEqual(view);
      }),
    );
  });
});
