import cytoscape, { type Core } from "cytoscape";
import { expect, test } from "vitest";
import { drawTiesByLine } from "#components/map/draw-ties.ts";

const EXTENT = { x1: 0, y1: 0, x2: 100, y2: 100 };

/** A drawing whose renderer writes down what it is asked for; edges as far down as their names say. */
function drawing() {
  const asked: string[] = [];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: "a" } },
      { data: { id: "b" } },
      ...[50, 500].map((y) => ({ data: { id: `tie at ${y}`, source: "a", target: "b", y } })),
      { data: { id: "labelled", source: "a", target: "b", y: 50 } },
    ],
    style: [{ selector: "#labelled", style: { label: "±" } }],
  });
  for (const edge of cy.edges()) {
    const y: number = edge.data("y");
    Reflect.get(edge, "_private").rscratch.allpts = [0, y, 90, y];
  }
  const renderer = {
    drawCachedElement: (_: unknown, one: { id: () => string }) => asked.push(`any ${one.id()}`),
    drawEdge: (_: unknown, one: { id: () => string }) => asked.push(`line ${one.id()}`),
  };
  const fake = Object.assign(Object.create(cy), { renderer: () => renderer }) as Core;
  drawTiesByLine(fake);
  const draw = (id: string, extent: typeof EXTENT | null) =>
    Reflect.apply(renderer.drawCachedElement, renderer, [
      undefined,
      cy.getElementById(id)[0],
      1,
      extent,
    ]);
  return { asked, draw };
}

test("a tie is drawn by its line; nodes and ties with a sign are left to Cytoscape", () => {
  const { asked, draw } = drawing();
  for (const id of ["a", "tie at 50", "labelled"]) draw(id, EXTENT);
  expect(asked).toEqual(["any a", "line tie at 50", "any labelled"]);
});

test("a tie outside the view is not drawn, unless the whole drawing is asked for", () => {
  const { asked, draw } = drawing();
  draw("tie at 500", EXTENT);
  expect(asked).toEqual([]);
  draw("tie at 500", null);
  expect(asked).toEqual(["line tie at 500"]);
});
