import cytoscape, { type Core } from "cytoscape";
import { describe, expect, test } from "vitest";
import type { Scene, SceneNode, SceneTie } from "#components/map/scene.ts";
import { syncScene } from "#components/map/sync-scene.ts";

const node = (id: string): SceneNode => ({
  id: `actor.${id}`,
  target: { kind: "actor", id },
  point: { x: 0, y: 0 },
  label: id,
  classes: "actor",
});
const tie = (from: string, to: string): SceneTie => ({
  id: `tie.${from}.${to}`,
  target: { kind: "edge", actor: from, position: to },
  source: `actor.${from}`,
  end: `actor.${to}`,
  classes: "tie",
  route: undefined,
});
const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));
const scene = (nodes: readonly string[], ties: readonly [string, string][]): Scene => ({
  nodes: byId(nodes.map(node)),
  ties: byId(ties.map(([from, to]) => tie(from, to))),
});
const seen = (cy: Core) =>
  cy
    .elements()
    .filter((element) => element.visible())
    .map((element) => element.id())
    .toSorted();

const whole = scene(
  ["ana", "ben", "cam"],
  [
    ["ana", "ben"],
    ["ben", "cam"],
  ],
);

describe("syncScene", () => {
  test("draws what was never drawn, and says so", () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    expect(syncScene(cy, whole)).toBe(true);
    expect(seen(cy)).toEqual([...whole.nodes.keys(), ...whole.ties.keys()].toSorted());
  });

  test("hides what is not in the scene, keeps it in the drawing, and shows it again", () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    syncScene(cy, whole);
    expect(syncScene(cy, scene(["ana", "ben"], [["ana", "ben"]]))).toBe(false);
    expect(seen(cy)).toEqual(["actor.ana", "actor.ben", "tie.ana.ben"]);
    expect(cy.elements().length).toBe(5);
    syncScene(cy, whole);
    expect(seen(cy)).toHaveLength(5);
  });

  test("what is hidden has no box that could be drawn or pointed at", () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    syncScene(cy, whole);
    syncScene(cy, scene(["ana"], []));
    const hidden = cy.getElementById("actor.cam");
    expect(hidden.boundingBox()).toMatchObject({ w: 0, h: 0 });
    expect(hidden.visible()).toBe(false);
  });

  test("hides a tie between two nodes that both stay", () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    syncScene(cy, whole);
    syncScene(cy, scene(["ana", "ben", "cam"], [["ana", "ben"]]));
    expect(seen(cy)).toEqual(["actor.ana", "actor.ben", "actor.cam", "tie.ana.ben"]);
  });
});
