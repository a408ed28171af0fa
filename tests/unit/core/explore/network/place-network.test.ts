import fc from "fast-check";
import { expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { anyModel, mapActor, mapPosition, modelOfTies } from "#tests/fixtures/map-model.ts";
import { overlaps } from "#tests/fixtures/placement-troubles.ts";

function generatedModel(size: { actors: number; positions: number; statements: number }): MapModel {
  const index = indexDebate(generateDebate({ ...size, camps: 2, seed: 5 }));
  return mapModel(prepareSelect(index)(parseQuery("view=all", index)));
}

function shuffled(model: MapModel): MapModel {
  return {
    actors: [...model.actors].reverse(),
    positions: [...model.positions].reverse(),
    ties: [...model.ties].reverse(),
  };
}

test("in any model up to 70 nodes nothing overlaps and every node has a place", () => {
  fc.assert(
    fc.property(anyModel(60, 10), (model) => {
      const placement = placeNetwork(model);
      expect(overlaps(model, placement)).toEqual([]);
      const nodes = [...model.actors, ...model.positions].map(({ node }) => node);
      expect([...placement.points.keys()].sort()).toEqual(nodes.sort());
      for (const { x, y } of placement.points.values()) expect(Number.isFinite(x + y)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("the same model in another order gives the same network", () => {
  fc.assert(
    fc.property(anyModel(30, 8), (model) => {
      const points = (placed: MapModel) => [...placeNetwork(placed).points].sort();
      expect(points(shuffled(model))).toEqual(points(model));
    }),
    { numRuns: 20 },
  );
});

test("a generated debate of 150 nodes is placed without overlaps", () => {
  const model = generatedModel({ actors: 120, positions: 30, statements: 500 });
  const placement = placeNetwork(model);
  expect(overlaps(model, placement)).toEqual([]);
});

test("supporters of a disputed position are on its + side, opponents on its − side", () => {
  const model = modelOfTies([
    "ann + fee",
    "ben + fee",
    "cem − fee",
    "dan − fee",
    "ann + aid",
    "ben + aid",
    "cem − aid",
    "dan − aid",
  ]);
  const { points, plusOnLeft } = placeNetwork(model);
  const x = (node: `actor.${string}`) => points.get(node)?.x ?? 0;
  const supportersAreLeft = x("actor.ann") + x("actor.ben") < x("actor.cem") + x("actor.dan");
  expect(plusOnLeft.has("fee")).toBe(supportersAreLeft);
  expect(plusOnLeft.has("aid")).toBe(supportersAreLeft);
});

test("nodes without ties stand in a row beneath the others", () => {
  const tied = modelOfTies(["ann + fee", "ben − fee"]);
  const model = {
    ...tied,
    actors: [...tied.actors, mapActor("zoe"), mapActor("yan")],
    positions: [...tied.positions, mapPosition("zoning")],
  };
  const { points } = placeNetwork(model);
  const y = (node: `actor.${string}` | `position.${string}`) => points.get(node)?.y ?? 0;
  const lowest = Math.max(y("actor.ann"), y("actor.ben"), y("position.fee"));
  for (const node of ["actor.zoe", "actor.yan", "position.zoning"] as const) {
    expect(y(node)).toBeGreaterThan(lowest);
  }
});

test("an empty model has an empty network, one node stands alone", () => {
  expect(placeNetwork({ actors: [], positions: [], ties: [] }).points.size).toBe(0);
  expect(placeNetwork({ actors: [mapActor("ann")], positions: [], ties: [] }).points.size).toBe(1);
});

test("when everybody only describes, or all stand on one position, there is still a place for each", () => {
  const describing = modelOfTies(Array.from({ length: 9 }, (_, at) => `a${at} · p${at % 2}`));
  const crowd = modelOfTies(Array.from({ length: 100 }, (_, at) => `actor-${at} + fee`));
  for (const model of [describing, crowd]) {
    const placement = placeNetwork(model);
    expect(overlaps(model, placement)).toEqual([]);
    expect(placement.points.size).toBe(model.actors.length + model.positions.length);
  }
});

test("one actor and one position stand next to each other", () => {
  const { bounds, points } = placeNetwork(modelOfTies(["ann + fee"]));
  expect(points.size).toBe(2);
  expect(bounds.right - bounds.left).toBeLessThan(600);
});

test("with little room the network is taller than wide and still without overlaps", () => {
  const model = generatedModel({ actors: 60, positions: 12, statements: 200 });
  const shape = ({ bounds }: ReturnType<typeof placeNetwork>) =>
    (bounds.right - bounds.left) / (bounds.bottom - bounds.top);
  const narrow = placeNetwork(model, { room: 420 });
  expect(overlaps(model, narrow)).toEqual([]);
  expect(shape(narrow)).toBeLessThan(shape(placeNetwork(model)));
});

test("a large network keeps three planted camps apart", () => {
  const index = indexDebate(
    generateDebate({ actors: 900, positions: 60, statements: 7_000, camps: 3, seed: 1 }),
  );
  const model = mapModel(prepareSelect(index)(parseQuery("view=all", index)));
  const { points } = placeNetwork(model);
  const actors = model.actors.map(({ id, node }) => ({
    camp: (Number(id.slice("actor-".length)) - 1) % 3,
    point: points.get(node) ?? { x: 0, y: 0 },
  }));
  const shares = actors.map(({ camp, point }) => {
    const nearest = actors
      .map((other) => ({
        ...other,
        apart: Math.hypot(other.point.x - point.x, other.point.y - point.y),
      }))
      .sort((a, b) => a.apart - b.apart)
      .slice(1, 11);
    return nearest.filter((other) => other.camp === camp).length / nearest.length;
  });
  // A third where camps are not told apart.
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.7);
});

test("a network tells how far it is, never less than before", () => {
  const told: number[] = [];
  placeNetwork(generatedModel({ actors: 120, positions: 30, statements: 500 }), {
    onShare: (share) => told.push(share),
  });
  expect(told.length).toBeGreaterThan(50);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeGreaterThan(0);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});
