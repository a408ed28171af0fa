import { describe, expect, test } from "vitest";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { LEAST_SHARED, THRESHOLDS } from "#core/explore/alignment/alignment-options.ts";
import { alignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { actorReach } from "#core/explore/alignment/alignment-sizes.ts";
import { campHulls } from "#core/explore/alignment/camp-hulls.ts";
import { drawnPart, MOST_DRAWN, tieStrength } from "#core/explore/alignment/drawn-part.ts";
import { placingModel } from "#core/explore/alignment/placing-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const selections = THREE_DEBATES.map((index) => prepareSelect(index)(parseQuery("", index)));
const crowd = indexDebate(
  generateDebate({ actors: 220, positions: 10, statements: 1500, camps: 4, seed: 5 }),
);
const large = prepareSelect(crowd)(parseQuery("", crowd));

type Box = { left: number; right: number; top: number; bottom: number };

function boxesOf(selection: Selection, shared: number, room: number) {
  const drawn = drawnPart(placingModel(selection, shared));
  const found = alignmentPlaces(drawn, room);
  const boxes = drawn.actors.map(({ number, actor }): Box => {
    const { x, y } = found.places.get(number) ?? { x: Number.NaN, y: Number.NaN };
    const { half, up, down } = actorReach(actor.name);
    return { left: x - half, right: x + half, top: y - up, bottom: y + down };
  });
  return { drawn, found, boxes };
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1;

describe.each([
  ["the first debate", selections[0]],
  ["the second", selections[1]],
  ["an invented one", selections[2]],
  ["a large one", large],
] as const)("%s", (_, selection = large) => {
  test.each([
    [1, 1080],
    [2, 1080],
    [2, 358],
    [1, 300],
  ])("with %i shared and %i px no two names overlap and nothing is cut", (shared, room) => {
    const { found, boxes } = boxesOf(selection, shared, room);
    boxes.forEach((box, at) => {
      expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(room);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(found.height);
    });
  });

  test("clusters lie apart: no field reaches into another", () => {
    const { drawn, found } = boxesOf(selection, 2, 1080);
    const fields = campHulls(drawn.actors, found).map(
      ({ corners }): Box => ({
        left: Math.min(...corners.map(({ x }) => x)),
        right: Math.max(...corners.map(({ x }) => x)),
        top: Math.min(...corners.map(({ y }) => y)),
        bottom: Math.max(...corners.map(({ y }) => y)),
      }),
    );
    fields.forEach((field, at) => {
      expect(fields.slice(at + 1).filter((other) => overlap(field, other))).toEqual([]);
    });
  });

  test("the same ties in another order give the same places", () => {
    const { drawn, found } = boxesOf(selection, 2, 900);
    const turned = { ...drawn, ties: [...drawn.ties].reverse() };
    expect(alignmentPlaces(turned, 900)).toEqual(found);
  });

  test("whatever is drawn has a place, and the first slider moves nobody", () => {
    for (const shared of LEAST_SHARED.map(Number)) {
      const placed = drawnPart(placingModel(selection, shared));
      const { places } = alignmentPlaces(placed, 900);
      for (const threshold of THRESHOLDS.map(Number)) {
        const drawn = drawnPart(alignmentModel(selection, { threshold, shared }), placed);
        for (const { number } of drawn.actors) expect(places.has(number)).toBe(true);
      }
    }
  });
});

test("dates take actors away and bring none, so all that a replay draws has a place", () => {
  const [index] = THREE_DEBATES;
  if (!index) throw new Error("no debate");
  const select = prepareSelect(index);
  for (const shared of [1, 2, 3]) {
    const placed = drawnPart(placingModel(select(parseQuery("", index)), shared));
    const { places } = alignmentPlaces(placed, 900);
    let before = 0;
    for (const date of ["2025-02-10", "2025-03-20", "2025-04-15", "2025-06", "2026"]) {
      const model = alignmentModel(select(parseQuery(`to=${date}`, index)), {
        threshold: 0.5,
        shared,
      });
      for (const { number } of model.actors) expect(places.has(number)).toBe(true);
      expect(model.actors.length).toBeGreaterThanOrEqual(before);
      before = model.actors.length;
    }
    expect(before).toBeGreaterThan(0);
  }
});

test("a higher minimum moves nobody either, unless there are more than are drawn", () => {
  const [selection = large] = selections;
  expect(placingModel(selection, 5)).toEqual(placingModel(selection, 2));
  expect(placingModel(large, 2).actors.length).toBeGreaterThan(MOST_DRAWN);
});

test("of a large debate the actors with the strongest ties are drawn, and the rest is counted", () => {
  const model = alignmentModel(large, { threshold: 0.5, shared: 2 });
  const part = drawnPart(model);
  expect(part.actors).toHaveLength(MOST_DRAWN);
  expect(part.actorsLeft).toBe(model.actors.length - MOST_DRAWN);
  const strength = (number: number) =>
    model.ties
      .filter(({ one, other }) => one === number || other === number)
      .reduce((sum, tie) => sum + tieStrength(tie), 0);
  const kept = new Set(part.actors.map(({ number }) => number));
  const weakest = Math.min(...[...kept].map(strength));
  const left = model.actors.filter(({ number }) => !kept.has(number));
  for (const { number } of left) expect(strength(number)).toBeLessThanOrEqual(weakest + 1e-9);
  const among = model.ties.filter(({ one, other }) => kept.has(one) && kept.has(other));
  expect(part.ties.length + part.tiesLeft).toBe(among.length);
});

test("nobody at all takes no room", () => {
  const part = drawnPart(placingModel(buildSelection({ statements: [{}] }), 2));
  const { places, height } = alignmentPlaces(part, 500);
  expect(places.size).toBe(0);
  expect(Number.isFinite(height)).toBe(true);
});

test("two of a cluster stand above each other, and every second of those in none stands lower", () => {
  const [index] = THREE_DEBATES;
  if (index === undefined) throw new Error("no debate");
  const article = prepareSelect(index)(parseQuery("source=nyt-2025-02-04", index));
  const { drawn, found } = boxesOf(article, 2, 1040);
  const heights = [0, 1, undefined].map((camp) =>
    drawn.actors
      .filter((actor) => actor.camp === camp)
      .map(({ number }) => Math.round(found.places.get(number)?.y ?? Number.NaN)),
  );
  expect(heights.map((group) => group.length)).toEqual([2, 2, 3]);
  for (const group of heights) expect(new Set(group).size).toBe(2);
});
