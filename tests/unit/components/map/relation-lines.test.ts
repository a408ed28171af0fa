import { describe, expect, test } from "vitest";
import { relationLines } from "#components/map/relation-lines.ts";
import { toElements } from "#components/map/to-elements.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";

const places = {
  points: new Map([
    ["actor.ana", { x: 0, y: 0 }],
    ["actor.bo", { x: 0, y: 200 }],
    ["actor.cy", { x: 1000, y: 200 }],
  ] as const),
  bounds: { left: 0, right: 1000, top: 0, bottom: 200 },
};

function relation(given: Partial<MapRelation> & { id: string }): MapRelation {
  return {
    line: `relation.${given.id}`,
    from: "ana",
    to: "bo",
    kind: "met",
    faded: false,
    ...given,
  };
}

describe("relations as lines", () => {
  test("a line leads from actor to actor and knows its kind", () => {
    const [line] = relationLines([relation({ id: "r", kind: "wrote to" })], places);
    expect(line).toMatchObject({
      id: "relation.r",
      source: "actor.ana",
      end: "actor.bo",
      target: { kind: "relation", id: "r" },
      arc: { label: "wrote to" },
    });
  });

  test("a line between actors at the left edge is bent to the right, whichever way it leads", () => {
    const [down, up] = relationLines(
      [relation({ id: "down" }), relation({ id: "up", from: "bo", to: "ana" })],
      places,
    );
    // A positive bend lies to the left of a line that leads down, to the right of one that leads up.
    expect(down?.arc?.bend).toBeLessThan(0);
    expect(up?.arc?.bend).toBeGreaterThan(0);
  });

  test("lines between the same two actors stand apart", () => {
    const lines = relationLines(
      [relation({ id: "a" }), relation({ id: "b" }), relation({ id: "c", from: "bo", to: "ana" })],
      places,
    );
    const widths = lines.map(({ arc }) => Math.abs(arc?.bend ?? 0));
    expect(new Set(widths).size).toBe(3);
  });

  test("a relation to an actor without a place is left out", () => {
    expect(relationLines([relation({ id: "r", to: "gone" })], places)).toEqual([]);
  });

  test("as elements they carry bend and label for the style to read", () => {
    const ties = new Map(
      relationLines([relation({ id: "r" })], places).map((one) => [one.id, one]),
    );
    const [element] = toElements({ nodes: new Map(), ties });
    expect(element).toMatchObject({
      group: "edges",
      classes: "relation fine",
      data: { id: "relation.r", source: "actor.ana", target: "actor.bo", label: "met" },
    });
    expect(element?.data).toHaveProperty("bend");
  });
});
