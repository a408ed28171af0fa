import { expect, test } from "vitest";
import {
  chooseSpectrum,
  keepSpectrum,
  openPosition,
  spectrumPosition,
} from "#core/explore/spectrum/spectrum-position.ts";
import { DEFAULT_VIEW, type Open } from "#core/explore/view-state.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const selection = buildSelection({
  positions: [{ id: "early" }],
  statements: [
    { id: "one", actor: "ana", position: "law", stance: "support" },
    { actor: "ana", position: "cost", stance: "support" },
    { actor: "bo", position: "cost", stance: "oppose" },
  ],
});

test("without a choice it is the most contested position of what is shown", () => {
  expect(spectrumPosition(selection, DEFAULT_VIEW)).toBe("cost");
});

test("where nobody takes a side it is the first position with a statement", () => {
  const described = buildSelection({
    positions: [{ id: "early" }],
    statements: [{ position: "late", stance: "neutral" }],
  });
  expect(spectrumPosition(described, DEFAULT_VIEW)).toBe("late");
});

test("a chosen position comes before that, an open one before the chosen", () => {
  const chosen = { ...DEFAULT_VIEW, spectrum: "early" };
  expect(spectrumPosition(selection, chosen)).toBe("early");
  expect(spectrumPosition(selection, { ...chosen, open: { kind: "position", id: "law" } })).toBe(
    "law",
  );
});

test.each<[Open, string | undefined]>([
  [{ kind: "position", id: "law" }, "law"],
  [{ kind: "edge", actor: "ana", position: "cost" }, "cost"],
  [{ kind: "statement", id: "one" }, "law"],
  [{ kind: "actor", id: "ana" }, undefined],
])("details of %j are about the position %s", (open, position) => {
  expect(openPosition(selection.index, open)).toBe(position);
});

test("choosing another position takes the position's details along and closes other details", () => {
  const view = { ...DEFAULT_VIEW, open: { kind: "position" as const, id: "law" } };
  expect(chooseSpectrum(view, "cost")).toMatchObject({
    spectrum: "cost",
    open: { kind: "position", id: "cost" },
  });
  const edge = { ...view, open: { kind: "edge" as const, actor: "ana", position: "law" } };
  expect(chooseSpectrum(edge, "cost").open).toBeUndefined();
});

test("the spectrum that details brought stays when they close; other views keep nothing", () => {
  const { index } = selection;
  const edge = { ...DEFAULT_VIEW, open: { kind: "edge" as const, actor: "ana", position: "law" } };
  expect(keepSpectrum({ ...edge, shown: "spectrum" }, index).spectrum).toBe("law");
  expect(keepSpectrum(edge, index).spectrum).toBeUndefined();
  expect(
    keepSpectrum({ ...DEFAULT_VIEW, shown: "spectrum", spectrum: "cost" }, index),
  ).toMatchObject({ spectrum: "cost" });
});
