import { expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { sameMaps } from "#core/tour/same-map.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const debate = buildDebate({
  statements: [
    { id: "one", actor: "ana" },
    { id: "two", actor: "bo", stance: "oppose" },
  ],
});
const index = indexDebate(debate);

function same(...steps: ({ query: string; asked?: boolean } | string)[]) {
  const made = steps.map((step) => {
    const { query, asked = false } = typeof step === "string" ? { query: step } : step;
    const predict = { actor: "bo", position: "law", prompt: "What?" };
    return { title: "Step", text: "Text", query, ...(asked ? { predict } : {}) };
  });
  return sameMaps(index, { id: "tour", title: "Tour", text: "Text", steps: made });
}

test("a step that shows the statements of an earlier one has its map, whatever else differs", () => {
  expect(same("", "show=actors", "actor=ana", "actor=ana&sort=actor")).toEqual([
    undefined,
    1,
    undefined,
    3,
  ]);
});

test("another arrangement, relations and a held back answer make another map", () => {
  expect(same("", "arrange=network", "relations=on", { query: "", asked: true })).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(same("actor=ana", { query: "", asked: true })).toEqual([undefined, 1]);
});
