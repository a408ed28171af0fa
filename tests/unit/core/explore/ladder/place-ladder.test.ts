import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebate } from "#core/debate/parse.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { anyModel, mapActor, modelOfTies } from "#tests/fixtures/map-model.ts";
import { overlaps, tiesOverBoxes } from "#tests/fixtures/placement-troubles.ts";

const FILE = "data/debates/el-salvador-prisons.json";

function shippedModels(): { title: string; model: MapModel }[] {
  const parsed = parseDebate(JSON.parse(readFileSync(FILE, "utf8")));
  if (!parsed.ok) throw new Error(`${FILE} is broken`);
  const index = indexDebate(parsed.debate);
  const select = prepareSelect(index);
  return parsed.debate.views.map(({ title, query }) => ({
    title,
    model: mapModel(select(parseQuery(query, index))),
  }));
}

function shuffled(model: MapModel): MapModel {
  return {
    actors: [...model.actors].reverse(),
    positions: [...model.positions].reverse(),
    ties: [...model.ties].reverse(),
  };
}

const DISPUTE = modelOfTies([
  "ann + fee",
  "ann − ban",
  "ben + fee",
  "ben − ban",
  "cem − fee",
  "cem + ban",
  "dee ± fee",
  "eve · ban",
]);

test("in every saved view nothing lies on anything and no tie runs over a stranger's label", () => {
  for (const { title, model } of shippedModels()) {
    const placement = placeLadder(model);
    expect(model.ties.length, title).toBeGreaterThan(0);
    expect(overlaps(model, placement), title).toEqual([]);
    expect(tiesOverBoxes(model, placement), title).toEqual([]);
  }
});

test("the opening view fits a box of 1100 × 700 with labels of at least 12 px", () => {
  const opening = shippedModels()[0];
  if (opening === undefined) throw new Error("no opening view");
  const { left, top, right, bottom } = placeLadder(opening.model).bounds;
  const zoom = Math.min(1100 / (right - left + 40), 700 / (bottom - top + 40));
  expect(13 * Math.min(1, zoom)).toBeGreaterThanOrEqual(12);
});

test("camps fall on two sides, and who is mixed or only describes stands beneath", () => {
  const { labelSides, plusOnLeft, points } = placeLadder(DISPUTE);
  expect(labelSides.get("actor.ann")).toBe(labelSides.get("actor.ben"));
  expect(labelSides.get("actor.cem")).not.toBe(labelSides.get("actor.ann"));
  expect(labelSides.get("actor.dee")).toBe("below");
  expect(labelSides.get("actor.eve")).toBe("below");
  expect(plusOnLeft.has("fee")).not.toBe(plusOnLeft.has("ban"));
  expect(points.get("actor.dee")?.y).toBeGreaterThan(points.get("position.fee")?.y ?? 0);
});

test("an actor stands on the side of the pole it is tied to", () => {
  const { labelSides, plusOnLeft } = placeLadder(DISPUTE);
  const side = labelSides.get("actor.ann");
  expect(plusOnLeft.has("fee") ? "left" : "right").toBe(side);
});

test("the same model in another order gives the same ladder", () => {
  fc.assert(
    fc.property(anyModel(40, 12), (model) => {
      const sorted = (placement: ReturnType<typeof placeLadder>) => ({
        ...placement,
        points: [...placement.points].sort(),
        labelSides: [...placement.labelSides].sort(),
        plusOnLeft: [...placement.plusOnLeft].sort(),
        routes: [...placement.routes].sort(([a], [b]) => (a < b ? -1 : 1)),
      });
      expect(sorted(placeLadder(shuffled(model)))).toEqual(sorted(placeLadder(model)));
    }),
    { numRuns: 30 },
  );
});

test("in any model up to 120 nodes nothing overlaps and ties keep off strangers' boxes", () => {
  fc.assert(
    fc.property(anyModel(100, 20), (model) => {
      const placement = placeLadder(model);
      expect(overlaps(model, placement)).toEqual([]);
      expect(tiesOverBoxes(model, placement)).toEqual([]);
      const nodes = [...model.actors, ...model.positions].map(({ node }) => node);
      expect([...placement.points.keys()].sort()).toEqual(nodes.sort());
    }),
    { numRuns: 60 },
  );
});

test("all coordinates are numbers inside the bounds", () => {
  fc.assert(
    fc.property(anyModel(60, 10), (model) => {
      const { bounds, points, routes } = placeLadder(model);
      for (const { x, y } of [...points.values(), ...[...routes.values()].flat()]) {
        expect(x).toBeGreaterThanOrEqual(bounds.left);
        expect(x).toBeLessThanOrEqual(bounds.right);
        expect(y).toBeGreaterThanOrEqual(bounds.top);
        expect(y).toBeLessThanOrEqual(bounds.bottom);
      }
    }),
    { numRuns: 40 },
  );
});

test("an empty model has an empty ladder", () => {
  const { points, routes, bounds } = placeLadder({ actors: [], positions: [], ties: [] });
  expect(points.size + routes.size).toBe(0);
  expect(bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
});

test("one actor, one position, or one of each can stand alone", () => {
  const lone = modelOfTies(["ann + fee"]);
  expect(placeLadder({ actors: [mapActor("ann")], positions: [], ties: [] }).points.size).toBe(1);
  expect(placeLadder({ ...lone, actors: [], ties: [] }).points.size).toBe(1);
  expect(placeLadder(lone).routes.size).toBe(0);
});

test("when everybody only describes, all ties go to the middle through the gaps", () => {
  const lines = Array.from({ length: 12 }, (_, at) => `a${at} · p${at % 3}`);
  const model = modelOfTies(lines);
  const placement = placeLadder(model);
  expect(overlaps(model, placement)).toEqual([]);
  expect(tiesOverBoxes(model, placement)).toEqual([]);
  expect(placement.routes.size).toBeGreaterThan(0);
});

test("what is only reported is placed like what was said", () => {
  const reported = {
    ...DISPUTE,
    ties: DISPUTE.ties.map((tie) => ({ ...tie, reportedOnly: true })),
  };
  expect(placeLadder(reported)).toEqual(placeLadder(DISPUTE));
});

test("a hundred actors on one position stand in two staggered columns of one side", () => {
  const model = modelOfTies(Array.from({ length: 100 }, (_, at) => `actor-${at} + fee`));
  const placement = placeLadder(model);
  const columns = new Set(model.actors.map(({ node }) => placement.points.get(node)?.x));
  expect(columns.size).toBe(2);
  expect(overlaps(model, placement)).toEqual([]);
  expect(tiesOverBoxes(model, placement)).toEqual([]);
});

test("rungs keep the direction of the whole debate in every saved view", () => {
  const whole = shippedModels().find(({ title }) => title === "Everything");
  if (whole === undefined) throw new Error("no view of everything");
  const directions = rungDirections(whole.model);
  for (const { title, model } of shippedModels()) {
    const shown = new Set(model.positions.map(({ id }) => id));
    const placement = placeLadder(model, { plusOnLeft: directions });
    expect(placement.plusOnLeft, title).toEqual(both(directions, shown));
    expect(overlaps(model, placement), title).toEqual([]);
    expect(tiesOverBoxes(model, placement), title).toEqual([]);
  }
});

test("actors who share no position stand by the directions of the whole debate", () => {
  const whole = modelOfTies(["ann + fee", "ann − ban", "ben + fee", "cem − fee", "cem + ban"]);
  const part = modelOfTies(["ben + fee", "cem + ban"]);
  const alone = placeLadder(part).points;
  const guided = placeLadder(part, { plusOnLeft: rungDirections(whole) }).points;
  expect(side(alone, "ben")).toBe(side(alone, "cem"));
  expect(side(guided, "ben")).toBe(-side(guided, "cem"));
});

test("in any room nothing overlaps and ties keep off strangers' boxes", () => {
  const anyRoom = fc.constantFrom(320, 420, 730, 980);
  fc.assert(
    fc.property(anyModel(60, 14), anyRoom, (model, room) => {
      const placement = placeLadder(model, { room });
      expect(overlaps(model, placement)).toEqual([]);
      expect(tiesOverBoxes(model, placement)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("every saved view keeps to the room it is given, and crosses no label in it", () => {
  for (const room of [420, 730, 980])
    for (const { title, model } of shippedModels()) {
      const placement = placeLadder(model, { room });
      const { left, right } = placement.bounds;
      expect(right - left, `${title} in ${room}`).toBeLessThanOrEqual(room + 1);
      expect(overlaps(model, placement), title).toEqual([]);
      expect(tiesOverBoxes(model, placement), title).toEqual([]);
    }
});

test("with less room the ladder gets taller, and nobody leaves it", () => {
  const whole = shippedModels().find(({ title }) => title === "Everything");
  if (whole === undefined) throw new Error("no view of everything");
  const { actors, positions } = whole.model;
  const heights = [Number.POSITIVE_INFINITY, 980, 420].map((room) => {
    const { bounds, points } = placeLadder(whole.model, { room });
    expect(points.size).toBe(actors.length + positions.length);
    return bounds.bottom - bounds.top;
  });
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

function side(points: ReturnType<typeof placeLadder>["points"], id: string): number {
  return Math.sign(points.get(`actor.${id}`)?.x ?? 0);
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((id) => b.has(id)));
}
