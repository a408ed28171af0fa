import { expect, test } from "vitest";
import { chooseLabels } from "#components/map/choose-labels.ts";
import { toLabels } from "#components/map/label-boxes.ts";
import { labelSize, labelStep } from "#components/map/label-steps.ts";
import { labelledNodes } from "#components/map/labelled-nodes.ts";
import { placeModel } from "#components/map/place-model.ts";
import type { SceneNode } from "#components/map/scene.ts";
import { toScene } from "#components/map/to-scene.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

const index = indexDebate(
  generateDebate({ actors: 900, positions: 60, statements: 4_000, camps: 3, seed: 1 }),
);
const model = mapModel(selectWholeDebate(index));
const placement = placeModel({ model, arrangement: "network", guide: {} });
const scene = toScene(model, placement);
const shown = { model, placement, scene, settled: true, arrangement: "network" as const };
const placeOf = ({ point }: SceneNode) => point;

function namesAt(zoom: number, lit?: ReadonlySet<string>): ReadonlySet<string> {
  const step = labelStep(zoom, { vast: true });
  return chooseLabels({ shown, lit, placeOf }, step ?? Number.NaN);
}

test("a map of thousands names nothing when seen whole, and more with every step that is zoomed in", () => {
  const counts = [0.1, 0.35, 0.6, 0.9, 2, 4].map((zoom) => namesAt(zoom).size);
  expect(counts[0]).toBe(0);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(0.9 * (900 + 60));
});

test("what is pointed at is named also when all is seen", () => {
  const lit = new Set(["actor.actor-1"]);
  expect([...namesAt(0.1, lit)]).toEqual(["actor.actor-1"]);
});

test("before names are as large as placed there is air of some lines' height between them", () => {
  const zoom = 0.5;
  const size = labelSize(labelStep(zoom, { vast: true }) ?? Number.NaN);
  const names = namesAt(zoom);
  const labels = toLabels(labelledNodes(scene, { placement, placeOf }), size).filter(({ id }) =>
    names.has(id),
  );
  expect(labels.length).toBeGreaterThan(60);
  for (const { id, box } of labels)
    for (const other of labels) {
      if (other.id === id) continue;
      const beside = Math.max(other.box.left - box.right, box.left - other.box.right);
      const over = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
      expect(Math.max(beside, over)).toBeGreaterThan(size);
    }
});
