import { expect, test } from "vitest";
import { mapRelations } from "#core/explore/connect/map-relations.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [{ id: "silent" }],
  relations: [
    { id: "a", actor: "ana", target: "bo", kind: "wrote to", source: "paper" },
    { id: "no-source", actor: "ana", target: "bo" },
    { id: "off-map", actor: "ana", target: "silent", source: "paper" },
  ],
  statements: [{ actor: "ana" }, { actor: "bo", stance: "oppose" as const }],
};

function drawn(query = "") {
  const selection = buildSelection(FACTS, query);
  return mapRelations(selection, mapModel(selection)).map(({ line, faded }) => [line, faded]);
}

test("a relation is drawn when it names a source and both its actors are drawn", () => {
  expect(drawn()).toEqual([["relation.a", false]]);
});

test("a relation goes with an actor that is filtered away, and fades with one that fades", () => {
  expect(drawn("stance=oppose")).toEqual([]);
  expect(drawn("stance=oppose&unmatched=fade")).toEqual([["relation.a", true]]);
});
