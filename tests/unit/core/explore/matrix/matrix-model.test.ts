import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapModel } from "#core/explore/map-model.ts";
import { type MatrixModel, matrixModel } from "#core/explore/matrix/matrix-model.ts";
import { ROW_ORDERS, type RowOrder } from "#core/explore/matrix/row-order.ts";
import type { Selection } from "#core/explore/selection.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { randomFacts, randomFilters } from "#tests/fixtures/random-debate.ts";

function matrixOf(selection: Selection, rows: RowOrder = { by: "sides" }): MatrixModel {
  return matrixModel(selection, { model: mapModel(selection), rows });
}

function rowsOf(matrix: MatrixModel) {
  return matrix.groups.flatMap(({ rows }) => rows);
}

function shownNames(matrix: MatrixModel): string[] {
  return rowsOf(matrix).flatMap(({ hidden, name }) => (hidden ? [] : [name]));
}

const FACTS: DebateFacts = {
  themes: [
    { id: "rules", label: "Rules" },
    { id: "people", label: "People" },
  ],
  actors: [
    { id: "ana", affiliations: [{ organization: "union" }] },
    { id: "bo" },
    { id: "union", kind: "organization" },
    { id: "quiet" },
  ],
  positions: [
    { id: "trust", theme: "people" },
    { id: "law", theme: "rules" },
    { id: "cost", theme: "rules" },
  ],
  statements: [
    { actor: "ana", position: "law", stance: "support", date: "2025-01-01" },
    { actor: "ana", position: "law", stance: "oppose", date: "2025-02-01" },
    { actor: "ana", position: "cost", stance: "support" },
    { actor: "ana", position: "trust", stance: "support" },
    { actor: "bo", position: "law", stance: "oppose", attribution: "reported" },
    { actor: "bo", position: "cost", stance: "support" },
    { actor: "union", position: "cost", stance: "oppose" },
    { actor: "union", position: "trust", stance: "oppose" },
  ],
};

describe("the matrix", () => {
  test("a cell is the tie of the map, or says that there is no statement", () => {
    const matrix = matrixOf(buildSelection(FACTS), { by: "name" });
    expect(matrix.columns.map(({ id }) => id)).toEqual(["cost", "law", "trust"]);
    const bo = rowsOf(matrix).find(({ id }) => id === "bo");
    expect(bo?.cells).toMatchObject([
      { kind: "tie", tie: { stance: "support", statements: [expect.any(Number)] } },
      { kind: "tie", tie: { stance: "oppose", reportedOnly: true } },
      { kind: "none" },
    ]);
    const ana = rowsOf(matrix).find(({ id }) => id === "ana");
    expect(ana?.cells[1]).toMatchObject({ tie: { stance: "mixed", changed: true } });
  });

  test("an actor without any statement has no row", () => {
    const ids = rowsOf(matrixOf(buildSelection(FACTS))).map(({ id }) => id);
    expect(ids.sort()).toEqual(["ana", "bo", "union"]);
  });

  test("what the filters hide is not called missing", () => {
    const matrix = matrixOf(buildSelection(FACTS, "stance=oppose"), { by: "name" });
    expect(shownNames(matrix)).toEqual(["Ana", "Bo", "Union"]);
    const bo = rowsOf(matrix).find(({ id }) => id === "bo");
    expect(bo?.cells.map(({ kind }) => kind)).toEqual(["hidden", "tie", "none"]);
    expect(bo?.cells[0]).toEqual({ kind: "hidden", statements: 1 });
  });

  test("a filter hides rows and takes columns away, and moves none", () => {
    const whole = matrixOf(buildSelection(FACTS));
    const part = matrixOf(buildSelection(FACTS, "actor=ana,bo&position=law"));
    expect(part.columns.map(({ id }) => id)).toEqual(["law"]);
    expect(rowsOf(part).map(({ id }) => id)).toEqual(rowsOf(whole).map(({ id }) => id));
    expect(shownNames(part).sort()).toEqual(["Ana", "Bo"]);
    expect(part.groups.reduce((sum, { shown }) => sum + shown, 0)).toBe(2);
  });
});

describe("orders of the rows", () => {
  test("by kind: groups of one kind, columns by theme in the author's order", () => {
    const matrix = matrixOf(buildSelection(FACTS), { by: "kind" });
    expect(matrix.groups.map(({ heading }) => heading)).toEqual([
      { by: "kind", kind: "person" },
      { by: "kind", kind: "organization" },
    ]);
    expect(matrix.columnGroups).toEqual([
      { theme: "Rules", columns: 2 },
      { theme: "People", columns: 1 },
    ]);
    expect(matrix.columns[2]?.id).toBe("trust");
  });

  test("by affiliation: an organization with its members, then those with none", () => {
    const { groups } = matrixOf(buildSelection(FACTS), { by: "affiliation" });
    expect(
      groups.map(({ heading, rows }) => [
        heading.by === "affiliation" ? heading.organization?.id : heading.by,
        rows.map(({ id }) => id).sort(),
      ]),
    ).toEqual([
      ["union", ["ana", "union"]],
      [undefined, ["bo"]],
    ]);
  });

  test("by agreement with one actor: who shares too few positions stands apart, without a number", () => {
    const matrix = matrixOf(buildSelection(FACTS), { by: "like", actor: "bo" });
    expect(matrix.groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ["bo"],
      ["ana"],
      ["union"],
    ]);
    // Ana now opposes the law and supports the cost, as Bo does.
    expect(rowsOf(matrix).map(({ likeness }) => likeness)).toEqual([
      undefined,
      { agreement: 1, shared: 2 },
      undefined,
    ]);
  });

  test("by agreement: the most first", () => {
    const selection = buildSelection({
      statements: ["ana", "bo", "cy"].flatMap((actor) =>
        ["law", "cost"].map((position) => ({
          actor,
          position,
          stance: actor === "bo" && position === "cost" ? ("oppose" as const) : "support",
        })),
      ),
    });
    const matrix = matrixOf(selection, { by: "like", actor: "ana" });
    expect(shownNames(matrix)).toEqual(["Ana", "Cy", "Bo"]);
    expect(rowsOf(matrix)[2]?.likeness).toEqual({ agreement: 0.5, shared: 2 });
  });
});

const orders: fc.Arbitrary<RowOrder> = fc.oneof(
  fc.constantFrom(...ROW_ORDERS).map((by): RowOrder => ({ by })),
  fc.constantFrom("ana", "bo", "union").map((actor): RowOrder => ({ by: "like", actor })),
);

describe("laws", () => {
  test("under any filter and order, the filled cells are the map's ties, each once", () => {
    fc.assert(
      fc.property(randomFacts, randomFilters, orders, (facts, query, order) => {
        const selection = buildSelection(facts, query);
        const model = mapModel(selection);
        const matrix = matrixOf(selection, order);
        const cells = rowsOf(matrix).flatMap(({ id, cells }) =>
          cells.flatMap((cell, at) =>
            cell.kind === "tie" ? [{ ...cell.tie, at: [id, matrix.columns[at]?.id] }] : [],
          ),
        );
        const expected = model.ties.map((tie) => ({ ...tie, at: [tie.actor, tie.position] }));
        expect(sortedById(cells)).toEqual(sortedById(expected));
        expect(matrix.columns.map(({ id }) => id).sort()).toEqual(
          model.positions.map(({ id }) => id),
        );
        expect(
          rowsOf(matrix)
            .flatMap(({ id, hidden, faded }) => (hidden ? [] : [{ id, faded }]))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ).toEqual(model.actors.map(({ id, faded }) => ({ id, faded })));
      }),
      { numRuns: 300 },
    );
  });

  test("an empty cell says whether the debate holds a statement that is hidden", () => {
    fc.assert(
      fc.property(randomFacts, randomFilters, (facts, query) => {
        const selection = buildSelection(facts, query);
        const { statements } = selection.index;
        const matrix = matrixOf(selection);
        for (const { id, cells } of rowsOf(matrix)) {
          cells.forEach((cell, at) => {
            if (cell.kind === "tie") return;
            const position = matrix.columns[at]?.id;
            const found = statements.filter((s) => s.actor === id && s.position === position);
            expect(cell.kind === "hidden" ? cell.statements : 0).toBe(found.length);
          });
        }
      }),
    );
  });
});

function sortedById<Thing extends { id: string }>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}
