import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { readView } from "#core/explore/view-url.ts";
import {
  debateWithTour,
  EMPTY_TOUR,
  missingIn,
  moveStep,
  type OwnTour,
  readOwnTour,
  tourFrom,
  withOwnTour,
} from "#core/tour/own-tour.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const debate = buildDebate({ statements: [{ actor: "ana", position: "law" }] });
const step = (title: string, query = "") => ({ title, text: "T", question: "", notes: "", query });
const walk: OwnTour = {
  title: "Walk",
  text: "A walk.",
  steps: [step("A", "actor=ana"), step("B")],
};

/** A step as the debate file has it. */
const stepOf = (guess: OwnTour["steps"][number]["guess"]) =>
  tourFrom(
    { ...walk, steps: [{ ...step("A"), ...(guess === undefined ? {} : { guess }) }] },
    { id: "walk", unnamed: "?", statements: debate.statements },
  ).steps[0];

const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constant("x".repeat(5000)));
const tours: fc.Arbitrary<OwnTour> = fc.record({
  title: texts,
  text: texts,
  steps: fc.array(
    fc
      .record({
        title: texts,
        text: texts,
        question: texts,
        notes: texts,
        query: fc.constantFrom("", "actor=ana", "show=actors"),
      })
      .chain((step) =>
        fc
          .record({ actor: texts, position: fc.constantFrom("law", "no"), prompt: texts })
          .chain((guess) =>
            fc.constantFrom(
              step,
              { ...step, guess },
              { ...step, guess: { ...guess, actor: "ana" } },
            ),
          ),
      ),
    { minLength: 1, maxLength: 4 },
  ),
});

describe("a debate file with the reader's tour", () => {
  test("law: it is valid, whatever was typed, and holds the steps in their order", () => {
    fc.assert(
      fc.property(tours, (own) => {
        const parsed = parseDebateText(JSON.stringify(debateWithTour(debate, own, "Unnamed")));
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        const queries = parsed.ok && parsed.debate.tours[0]?.steps.map(({ query }) => query);
        expect(queries).toEqual(own.steps.map(({ query }) => query));
      }),
    );
  });

  test("the id is one that no other tour has", () => {
    const once = debateWithTour(debate, walk, "Unnamed");
    const twice = debateWithTour(once, walk, "Unnamed");
    expect(twice.tours.map(({ id }) => id)).toEqual(["my-tour", "my-tour-2"]);
  });

  test("empty questions and notes are left out", () => {
    expect(
      tourFrom(walk, { id: "walk", unnamed: "?", statements: debate.statements }).steps[1],
    ).toEqual({
      title: "B",
      text: "T",
      query: "",
    });
  });
});

describe("a guess", () => {
  test("is asked where a statement answers it", () => {
    const guess = { actor: "ana", position: "law", prompt: "What does she say? " };
    expect(stepOf(guess)?.predict).toEqual({ ...guess, prompt: "What does she say?" });
  });

  test("is left out without words, and where the debate does not hold the answer", () => {
    expect(stepOf({ actor: "ana", position: "law", prompt: " " })).not.toHaveProperty("predict");
    expect(stepOf({ actor: "ana", position: "cost", prompt: "?" })).not.toHaveProperty("predict");
    expect(stepOf(undefined)).not.toHaveProperty("predict");
  });
});

describe("what is kept in the browser", () => {
  test("law: a kept tour is read back", () => {
    fc.assert(
      fc.property(tours, (own) => {
        expect(readOwnTour(JSON.stringify(own))).toEqual(own);
      }),
    );
  });

  test("law: any kept text gives a tour", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readOwnTour(text).steps)).toBe(true);
      }),
    );
    expect(readOwnTour(null)).toEqual(EMPTY_TOUR);
    expect(readOwnTour('{"steps":[null,3,{"title":7}]}').steps).toHaveLength(3);
  });
});

describe("making a tour", () => {
  test("what is missing is named by its step", () => {
    expect(missingIn(walk)).toEqual([]);
    expect(missingIn({ ...walk, text: " ", steps: [step("A"), step("\u200B")] })).toEqual([
      { field: "text", step: undefined },
      { field: "title", step: 2 },
    ]);
  });

  test("steps change places, and nothing happens beyond the ends", () => {
    const titles = (tour: OwnTour) => tour.steps.map(({ title }) => title);
    expect(titles(moveStep(walk, { from: 1, to: 0 }))).toEqual(["B", "A"]);
    expect(moveStep(walk, { from: 0, to: -1 })).toBe(walk);
    expect(moveStep(walk, { from: 1, to: 2 })).toBe(walk);
  });

  test("it is played at its own address; without a step there is nothing to play", () => {
    const index = indexDebate(debate);
    const playing = withOwnTour(index, walk, "Unnamed");
    const view = readView(new URLSearchParams(`tour=${OWN_TOUR}&step=1`), playing);
    expect(view.filters.actors).toEqual(["ana"]);
    expect(withOwnTour(index, EMPTY_TOUR, "Unnamed")).toBe(index);
  });
});
