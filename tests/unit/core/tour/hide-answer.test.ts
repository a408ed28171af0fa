import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { parseQuery, readView } from "#core/explore/view-url.ts";
import { answerNumbers, hideAnswer } from "#core/tour/hide-answer.ts";
import { stepEvidence } from "#core/tour/step-evidence.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const index = buildIndex({
  statements: [
    { id: "one", actor: "ana", position: "law", stance: "oppose", quote: "never", language: "en" },
    { id: "two", actor: "ana", position: "law", stance: "support" },
    { id: "three", actor: "ana", position: "cost", stance: "support" },
    { id: "four", actor: "bo", position: "law", stance: "mixed" },
  ],
});
const asked = { actor: "ana", position: "law" };
const playing = hideAnswer(index, asked);

const QUERIES = [
  "",
  "actor=ana",
  "position=law",
  "q=never",
  "unmatched=fade&actor=bo",
  "show=actors",
];

describe("a held-back answer", () => {
  test.each(QUERIES)("is in no view of ?%s", (query) => {
    const selection = prepareSelect(playing)(parseQuery(query, playing));
    expect(mapModel(selection).ties.map(({ id }) => id)).not.toContain("tie.ana.law");
    const ids = tableRows(selection).map(({ id }) => id);
    expect(ids.filter((id) => id === "one" || id === "two")).toEqual([]);
    expect(tieDetail(selection, "ana", "law")?.statements).toEqual([]);
  });

  test("cannot be opened by its address and is not found by its words", () => {
    expect(readView(new URLSearchParams("open=statement.one"), playing).open).toBeUndefined();
    const found = prepareSelect(playing)(parseQuery("q=never", playing));
    expect(found.shown.statements).toBe(0);
  });

  test("takes no other statement along, and no actor or position", () => {
    expect(playing.statements.map(({ id }) => id).sort()).toEqual(["four", "three"]);
    expect(playing.actors).toEqual(index.actors);
    expect(playing.positions).toEqual(index.positions);
  });

  test("law: what is shown without it is what is shown with it, less the answer", () => {
    const actors = fc.constantFrom("ana", "bo");
    const positions = fc.constantFrom("law", "cost");
    fc.assert(
      fc.property(actors, positions, fc.constantFrom(...QUERIES), (actor, position, query) => {
        const hidden = hideAnswer(index, { actor, position });
        const rows = (of: typeof index) =>
          tableRows(prepareSelect(of)(parseQuery(query, of))).map(({ id }) => id);
        const answers = answerNumbers(index, { actor, position }).map(
          (number) => index.statements[number]?.id ?? "",
        );
        expect(rows(hidden)).toEqual(rows(index).filter((id) => !answers.includes(id)));
      }),
    );
  });
});

describe("what a step rests on", () => {
  const step = { title: "Guess", text: "Guess.", query: "", evidence: ["four", "one", "three"] };

  test("evidence comes in the order of the step", () => {
    const { evidence, answer } = stepEvidence(index, step);
    expect(evidence.map(({ statement }) => statement.id)).toEqual(["four", "one", "three"]);
    expect(answer).toEqual([]);
  });

  test("the answer is apart from the evidence, with every statement that belongs to it", () => {
    const { evidence, answer } = stepEvidence(index, {
      ...step,
      predict: { ...asked, prompt: "What did Ana say?" },
    });
    expect(evidence.map(({ statement }) => statement.id)).toEqual(["four", "three"]);
    expect(answer.map(({ statement }) => statement.id).sort()).toEqual(["one", "two"]);
  });
});
