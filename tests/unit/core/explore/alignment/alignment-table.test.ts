import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { alignmentTable } from "#core/explore/alignment/alignment-table.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { stancesShown } from "#core/explore/stances-shown.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { agreement } from "#core/measure/agreement.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

function tableOf(selection: Selection, all = false, options = { threshold: 0.5, shared: 2 }) {
  return alignmentTable(selection, { model: alignmentModel(selection, options), all });
}

test("worked by hand: itself, a number, too few, nothing", () => {
  const selection = buildSelection({
    statements: [
      { actor: "ana", position: "law" },
      { actor: "ana", position: "cost" },
      { actor: "bo", position: "law" },
      { actor: "bo", position: "cost", stance: "mixed" },
      { actor: "cy", position: "law", stance: "oppose" },
      { actor: "dee", position: "time" },
    ],
  });
  const { actors, cells, left } = tableOf(selection, true);
  expect(actors.map(({ actor }) => actor.id)).toEqual(["ana", "bo", "cy", "dee"]);
  expect(cells[0]).toEqual([
    { kind: "self" },
    { kind: "agree", agreement: 0.75, shared: 2 },
    { kind: "few", shared: 1 },
    { kind: "none" },
  ]);
  expect(left).toBe(0);
  // At first only those that can be compared.
  expect(tableOf(selection).actors.map(({ actor }) => actor.id)).toEqual(["ana", "bo"]);
  expect(tableOf(selection).left).toBe(2);
});

describe.each(THREE_DEBATES.map((index) => [index.debate.meta.id, index] as const))(
  "%s",
  (_, index) => {
    const selection = prepareSelect(index)(parseQuery("", index));
    const stances = stancesShown(selection);

    test("every cell is the agreement of its row and column, and the table is symmetric", () => {
      const { actors, cells } = tableOf(selection, true);
      const wanted = actors.map((row) =>
        actors.map((column) => cellFor(row.number, column.number)),
      );
      expect(cells.map((row) => row.map(({ kind: _kind, ...numbers }) => numbers))).toEqual(wanted);
      cells.forEach((row, at) => {
        expect(row).toEqual(cells.map((other) => other[at]));
        row.forEach((cell, to) => {
          expect(cell.kind === "self").toBe(at === to);
          if (cell.kind === "none") expect(wanted[at]?.[to]).toEqual({});
          if (cell.kind === "agree") expect(cell.agreement).toBeGreaterThan(0.5);
          if (cell.kind === "disagree") expect(cell.agreement).toBeLessThan(0.5);
        });
      });
    });

    /** The numbers in a cell: none without a shared position, no agreement over one alone. */
    function cellFor(row: number, column: number) {
      const [one, other] = [stances[row], stances[column]];
      const found = one && other && row !== column ? agreement(one, other) : undefined;
      if (!found) return {};
      const shared = found.shared.length;
      return shared < 2 ? { shared } : { agreement: found.agreement, shared };
    }

    test("rows stand cluster by cluster, then those in none, then the isolated", () => {
      const { actors } = tableOf(selection, true);
      const places = actors.map(({ camp, isolated }) => (isolated ? 1e6 : (camp ?? 1e5)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  },
);

test("of many the 40 compared with the most others come first, and never more than 150", () => {
  const index = indexDebate(
    generateDebate({ actors: 220, positions: 10, statements: 1500, camps: 4, seed: 5 }),
  );
  const selection = prepareSelect(index)(parseQuery("", index));
  const model = alignmentModel(selection, { threshold: 0.5, shared: 2 });
  const few = alignmentTable(selection, { model, all: false });
  expect(few.actors).toHaveLength(40);
  const compared = new Map(model.actors.map((one) => [one.number, one.compared]));
  const kept = new Set(few.actors.map(({ number }) => number));
  const least = Math.min(...[...kept].map((one) => compared.get(one) ?? 0));
  for (const { number, compared: others } of model.actors) {
    if (!kept.has(number)) expect(others).toBeLessThanOrEqual(least);
  }
  const most = alignmentTable(selection, { model, all: true });
  expect(most.actors).toHaveLength(150);
  expect(most.left).toBe(model.counts.takers - 150);
});
