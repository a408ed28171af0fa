import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { splitGraph } from "#core/explore/network/graph.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import { networkSpots, spectralStart } from "#core/explore/network/spots.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { sameGroupNearby, silhouette } from "#core/network/camp-quality.ts";

/**
 * Time of the two arrangements on debates with planted camps, and how well the camps show: mean silhouette and
 * share of the own camp among the 10 nearest actors (chance: one half; 3 seeds, one at L). Peers: fcose with its defaults on the plain graph
 * (S and M; it takes minutes at L), and graphology's ForceAtlas2 from the same start on the same split graph.
 * `npx tsx tests/bench/layout.bench.ts`
 */
const CAMPS = 2;
const SEEDS = [1, 2, 3];
const NEAREST = 10;
const SIZES = [
  { name: "S", actors: 20, positions: 10, statements: 60 },
  { name: "M", actors: 350, positions: 55, statements: 1200 },
  { name: "L", actors: 2000, positions: 100, statements: 20_000 },
];

type Columns = { x: number[]; y: number[] };
type Row = { ms: number; silhouette: number; near: number };

function timed(model: MapModel, layout: () => Columns): Row {
  const start = performance.now();
  const { x, y } = layout();
  const ms = performance.now() - start;
  const group = model.actors.map(({ id }) => (Number(id.slice("actor-".length)) - 1) % CAMPS);
  const points = { x, y, group };
  return { ms, silhouette: silhouette(points), near: sameGroupNearby(points, NEAREST) };
}

function ownPlacement(model: MapModel): Columns {
  const { points } = placeNetwork(model);
  const own = model.actors.map(({ node }) => points.get(node) ?? { x: 0, y: 0 });
  return { x: own.map(({ x }) => x), y: own.map(({ y }) => y) };
}

function ownSpots(model: MapModel): Columns {
  const spots = networkSpots(splitGraph(model));
  const count = model.actors.length;
  return { x: [...spots.x.subarray(0, count)], y: [...spots.y.subarray(0, count)] };
}

function graphologySpots(model: MapModel): Columns {
  const split = splitGraph(model);
  const start = spectralStart(split);
  const graph = new Graph();
  for (let node = 0; node < split.size; node += 1) {
    graph.addNode(node, { x: start.x[node], y: start.y[node] });
  }
  for (let edge = 0; edge < split.from.length; edge += 1) {
    graph.mergeEdge(split.from[edge], split.to[edge], { weight: split.weight[edge] });
  }
  const iterations = split.size > 1000 ? 50 : 200;
  const spots = forceAtlas2(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
  const own = model.actors.map((_, at) => spots[at] ?? { x: 0, y: 0 });
  return { x: own.map(({ x }) => x), y: own.map(({ y }) => y) };
}

function fcoseSpots(model: MapModel): Columns {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...[...model.actors, ...model.positions].map(({ node }) => ({ data: { id: node } })),
      ...model.ties.map(({ id, actor, position }) => ({
        data: { id, source: `actor.${actor}`, target: `position.${position}` },
      })),
    ],
  });
  cy.layout({ name: "fcose", animate: false } as cytoscape.LayoutOptions).run();
  const own = model.actors.map(({ node }) => cy.getElementById(node).position());
  cy.destroy();
  return { x: own.map(({ x }) => x), y: own.map(({ y }) => y) };
}

function ladderMs(model: MapModel): number {
  const start = performance.now();
  placeLadder(model);
  return performance.now() - start;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function modelOf(size: (typeof SIZES)[number], seed: number): MapModel {
  const index = indexDebate(generateDebate({ ...size, camps: CAMPS, seed }));
  return mapModel(prepareSelect(index)(parseQuery("view=all", index)));
}

cytoscape.use(fcose);
const LAYOUTS: [string, (model: MapModel) => Columns][] = [
  ["placeNetwork", ownPlacement],
  ["before overlaps", ownSpots],
  ["graphology FA2", graphologySpots],
  ["fcose defaults", fcoseSpots],
];
// Once without counting, so that the small sizes are not measured on cold code.
for (const seed of SEEDS) placeNetwork(modelOf(SIZES[0] as (typeof SIZES)[number], seed));

for (const size of SIZES) {
  const models = SEEDS.slice(0, size.name === "L" ? 1 : 3).map((seed) => modelOf(size, seed));
  const nodes = (models[0]?.actors.length ?? 0) + (models[0]?.positions.length ?? 0);
  print(`${size.name}: ${nodes} nodes, ${models[0]?.ties.length} ties`);
  if (size.name !== "L")
    print(`  placeLadder      ${median(models.map(ladderMs)).toFixed(0).padStart(6)} ms`);
  for (const [name, layout] of LAYOUTS) {
    if (size.name === "L" && name === "fcose defaults") continue;
    const rows = models.map((model) => timed(model, () => layout(model)));
    const ms = median(rows.map((row) => row.ms)).toFixed(0);
    const quality = mean(rows.map((row) => row.silhouette)).toFixed(2);
    const near = mean(rows.map((row) => row.near)).toFixed(2);
    print(
      `  ${name.padEnd(16)} ${ms.padStart(6)} ms  silhouette ${quality}  same camp of ${NEAREST} nearest ${near}`,
    );
  }
}
