import cytoscape, { type Core } from "cytoscape";
import { expect, test } from "vitest";
import { bringDetail, detailClasses } from "#components/map/detail.ts";
import type { Scene, SceneTie } from "#components/map/scene.ts";
import type { Shown } from "#components/map/shown.ts";
import { syncScene } from "#components/map/sync-scene.ts";

const BAR = { kind: "position", id: "law" } as const;
const ACTOR = { kind: "actor", id: "ana" } as const;
const nodes: Scene["nodes"] = new Map([
  ["actor.ana", { id: "actor.ana", target: ACTOR, point: at(0), label: "Ana", classes: "actor" }],
  ["position.law", { id: "position.law", target: BAR, point: at(9), label: "Law", classes: "bar" }],
]);

function at(x: number) {
  return { x, y: 0 };
}

/** A scene with so many ties between the same two. */
function shownWith(count: number, barWidth = 100): Shown {
  const ties = new Map<string, SceneTie>();
  for (let tie = 0; tie < count; tie++) {
    const id = `tie.${tie}`;
    const target = { kind: "edge", actor: "ana", position: "law" } as const;
    const ends = { source: "actor.ana", end: "position.law" };
    ties.set(id, { id, target, ...ends, classes: "tie stance-oppose", route: undefined });
  }
  const scene = { nodes, ties };
  return { scene, placement: { barWidth, barHeight: 24 } } as unknown as Shown;
}

function draw(shown: Shown): Core {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  syncScene(cy, shown.scene);
  return cy;
}

test("few ties are fine, many are plain, very many do not react to the pointer", () => {
  const classes = [400, 401, 1_500, 1_501].map((count) => detailClasses(shownWith(count).scene));
  expect(classes).toEqual(["fine", "", "", "silent"]);
});

test("what stays when a large map is narrowed becomes fine; what is hidden is left alone", () => {
  const cy = draw(shownWith(401));
  expect(cy.edges(".fine").length).toBe(0);
  syncScene(cy, shownWith(2).scene);
  bringDetail(cy, shownWith(2));
  expect(cy.edges(".fine").map((tie) => tie.id())).toEqual(["tie.0", "tie.1"]);
  expect(cy.getElementById("actor.ana").hasClass("fine")).toBe(true);
  bringDetail(cy, shownWith(401));
  expect(cy.elements(".fine").length).toBe(0);
});

test("a bar has the width of its placement, and takes a new one", () => {
  const cy = draw(shownWith(1));
  bringDetail(cy, shownWith(1));
  expect(cy.getElementById("position.law").style("width")).toBe("100px");
  bringDetail(cy, shownWith(1, 180));
  expect(cy.getElementById("position.law").style("width")).toBe("180px");
});
