import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chooseLabels } from "#components/map/choose-labels.ts";
import { chooseView, type Sought } from "#components/map/choose-view.ts";
import { toLabels } from "#components/map/label-boxes.ts";
import { LABEL_SIZES, labelStep } from "#components/map/label-steps.ts";
import { labelledNodes } from "#components/map/labelled-nodes.ts";
import { litIds } from "#components/map/lit.ts";
import { placeModel } from "#components/map/place-model.ts";
import type { Shown } from "#components/map/shown.ts";
import { toScene } from "#components/map/to-scene.ts";
import type { Frame } from "#components/map/viewport.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { parseDebate } from "#core/debate/parse.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { affiliationGroups } from "#core/explore/reduce/map-groups.ts";
import { reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { openingReduction } from "#core/explore/reduce/reduction.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Arrangement } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";

type Screen = { frame: Frame; room?: number };

const FINE = { width: 46, height: 110 };
const COARSE = { width: 58, height: 146 };
/** The map's box in a window of 1440 × 900, alone and beside the details; on a tablet; on a phone. */
const DESKTOP: Screen = { frame: { width: 1080, height: 573, controls: FINE } };
const BESIDE_DETAILS: Screen = { frame: { width: 664, height: 573, controls: FINE } };
const TABLET: Screen = { frame: { width: 721, height: 572, controls: COARSE }, room: 730 };
const PHONE: Screen = { frame: { width: 358, height: 567 }, room: 420 };
const SMALLEST_PHONE: Screen = { frame: { width: 288, height: 480 }, room: 420 };

const ARRANGEMENTS = ["ladder", "network"] as const;

function readIndex(name: string): DebateIndex {
  const parsed = parseDebate(JSON.parse(readFileSync(`data/debates/${name}.json`, "utf8")));
  if (!parsed.ok) throw new Error(`${name} is broken`);
  return indexDebate(parsed.debate);
}

const DEBATES = ["el-salvador-prisons", "school-phones"].map(readIndex);
const [PRISONS] = DEBATES;

/** What is shown of a debate for a query, placed for a screen. */
function show(
  index: DebateIndex | undefined,
  { query, arrangement, room }: { query: string; arrangement: Arrangement; room?: number },
): Shown {
  if (index === undefined) throw new Error("no debate");
  const select = prepareSelect(index);
  const plusOnLeft = rungDirections(mapModel(select(parseQuery("view=all", index))));
  const model = mapModel(select(parseQuery(query, index)));
  const guide = room === undefined ? { plusOnLeft } : { plusOnLeft, room };
  const placement = placeModel({ model, arrangement, guide });
  return { model, placement, arrangement, scene: toScene(model, placement), settled: true };
}

/** Every saved view of the shipped debates. */
function openings(arrangement: Arrangement, { room }: Screen) {
  return DEBATES.flatMap((index) =>
    index.debate.views.map(({ title, query }) => ({
      title: `${title}, ${arrangement}`,
      shown: show(
        index,
        room === undefined ? { query, arrangement } : { query, arrangement, room },
      ),
    })),
  );
}

/** What the reader sees first: labels with their boxes in px from the corner of the map's box. */
function open(shown: Shown, { frame }: Screen, sought?: Sought) {
  const view = chooseView(shown, { size: frame, kind: "start", sought });
  if (view === undefined) throw new Error("no view");
  const { zoom, pan } = view;
  const step = labelStep(zoom, { textScale: frame.textScale }) ?? Number.NaN;
  const size = LABEL_SIZES[step] ?? Number.NaN;
  const placeOf = (node: { point: { x: number; y: number } }) => node.point;
  const named = chooseLabels({ shown, lit: sought?.[0], placeOf }, step);
  const labelled = labelledNodes(shown.scene, { placement: shown.placement, placeOf });
  const labels = toLabels(labelled, size)
    .filter(({ id }) => named.has(id))
    .map(({ id, box }) => ({
      id,
      left: box.left * zoom + pan.x,
      right: box.right * zoom + pan.x,
      top: box.top * zoom + pan.y,
      bottom: box.bottom * zoom + pan.y,
    }));
  const unnamed = labelled.map(({ id }) => id).filter((id) => !named.has(id));
  return { view, textSize: size * zoom, labels, unnamed };
}

type Seen = ReturnType<typeof open>["labels"][number];

function isInside({ left, right, top, bottom }: Seen, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(one: Seen, other: Seen): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function expectApart(labels: readonly Seen[]): void {
  for (const [at, one] of labels.entries())
    expect(labels.slice(0, at).filter((other) => overlap(one, other))).toEqual([]);
}

const bars = (ids: readonly string[]) => ids.filter((id) => id.startsWith("position."));

describe("the view that the map opens with", () => {
  test("names every position of every saved view in a window 1440 wide", () => {
    for (const arrangement of ARRANGEMENTS)
      for (const { title, shown } of openings(arrangement, DESKTOP))
        expect(bars(open(shown, DESKTOP).unnamed), title).toEqual([]);
  });

  test("shows no text under 12 px, and no label on another, on any screen", () => {
    for (const screen of [DESKTOP, BESIDE_DETAILS, TABLET, PHONE, SMALLEST_PHONE])
      for (const arrangement of ARRANGEMENTS)
        for (const { title, shown } of openings(arrangement, screen)) {
          const { labels, textSize } = open(shown, screen);
          expect(textSize, title).toBeGreaterThanOrEqual(12 - 1e-3);
          expectApart(labels);
        }
  });

  // The room as components/map/use-room.ts gives it in a window of 1440, and the map's box there.
  test.each([
    { textScale: 1.15, room: 980 },
    { textScale: 1.3, room: 980 },
    { textScale: 1.5, room: 730 },
  ])("with text $textScale times as large names every rung, no label on another", (asked) => {
    const { textScale, room } = asked;
    const screen = { frame: { width: 1050, height: 600 * textScale, textScale }, room };
    for (const { title, shown } of [
      ...openings("ladder", screen),
      ...openings("network", screen),
    ]) {
      const { labels, textSize, unnamed } = open(shown, screen);
      expect(textSize, title).toBeGreaterThanOrEqual(12 * textScale - 1e-3);
      if (shown.arrangement === "ladder") expect(bars(unnamed), title).toEqual([]);
      expectApart(labels);
    }
  });

  test("text of twice the size is seen as the usual size in a box half as large", () => {
    const shown = show(PRISONS, { query: "view=all", arrangement: "ladder", room: 730 });
    const large = { width: 1600, height: 1200, textScale: 2, controls: { width: 92, height: 220 } };
    const half = { width: 800, height: 600, controls: FINE };
    const view = chooseView(shown, { size: half, kind: "start" });
    expect(chooseView(shown, { size: large, kind: "start" })).toEqual({
      zoom: 2 * (view?.zoom ?? 0),
      pan: { x: 2 * (view?.pan.x ?? 0), y: 2 * (view?.pan.y ?? 0) },
    });
  });

  test("names everything in every ladder on a tablet and on a phone, and cuts no name at its sides", () => {
    for (const screen of [TABLET, PHONE])
      for (const { title, shown } of openings("ladder", screen)) {
        const { labels, unnamed } = open(shown, screen);
        expect(unnamed, title).toEqual([]);
        for (const { id, left, right } of labels) {
          expect(left, `${title}: ${id}`).toBeGreaterThanOrEqual(0);
          expect(right, `${title}: ${id}`).toBeLessThanOrEqual(screen.frame.width);
        }
      }
  });

  test("cuts no name at the sides of a ladder of many ties", () => {
    const size = { actors: 350, positions: 55, statements: 1_200, camps: 3, seed: 1 };
    const index = indexDebate(generateDebate(size));
    const shown = show(index, { query: "view=all", arrangement: "ladder" });
    const view = chooseView(shown, { size: DESKTOP.frame, kind: "start" });
    if (view === undefined) throw new Error("no view");
    const labels = toLabels(
      labelledNodes(shown.scene, {
        placement: shown.placement,
        placeOf: (node) => node.point,
      }).filter(({ side }) => side !== "inside"),
      LABEL_SIZES[labelStep(view.zoom) ?? 0] ?? 0,
    );
    const left = Math.min(...labels.map(({ box }) => box.left * view.zoom + view.pan.x));
    const right = Math.max(...labels.map(({ box }) => box.right * view.zoom + view.pan.x));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(DESKTOP.frame.width);
  });

  test("shows rungs and actors of both sides of a ladder on a phone", () => {
    for (const { title, shown } of openings("ladder", PHONE)) {
      const seen = open(shown, PHONE).labels.filter((label) => isInside(label, PHONE.frame));
      const { labelSides } = shown.placement;
      const sides = new Set([...labelSides].map(([, side]) => side));
      for (const side of ["left", "right"] as const) {
        if (!sides.has(side)) continue;
        const there = seen.filter(({ id }) => labelSides.get(id as `actor.${string}`) === side);
        expect(there.length, `${title}: ${side}`).toBeGreaterThan(0);
      }
      expect(bars(seen.map(({ id }) => id)).length, title).toBeGreaterThan(0);
    }
  });

  test("names every rung even on a phone 320 wide", () => {
    for (const { title, shown } of openings("ladder", SMALLEST_PHONE))
      expect(bars(open(shown, SMALLEST_PHONE).unnamed), title).toEqual([]);
  });

  test("keeps the buttons' corner free wherever the whole is in view", () => {
    let checked = 0;
    for (const screen of [DESKTOP, BESIDE_DETAILS, TABLET])
      for (const arrangement of ARRANGEMENTS)
        for (const { title, shown } of openings(arrangement, screen)) {
          const { width, height, controls = FINE } = screen.frame;
          const { labels } = open(shown, screen);
          if (!labels.every((label) => isInside(label, screen.frame))) continue;
          checked += 1;
          const corner = {
            id: "",
            left: width - controls.width,
            right: width,
            top: height - controls.height,
            bottom: height,
          };
          expect(
            labels.filter((label) => overlap(label, corner)),
            title,
          ).toEqual([]);
        }
    expect(checked).toBeGreaterThan(30);
  });

  test("of a ladder too large for the room beside the details, it shows what is open, and names it all", () => {
    const shown = show(PRISONS, { query: "view=all", arrangement: "ladder" });
    for (const id of ["nayib-bukele", "james-boasberg", "marco-rubio"]) {
      const lit = litIds(shown.model, { open: { kind: "actor", id } }) ?? new Set();
      const { labels, unnamed } = open(shown, BESIDE_DETAILS, [lit, new Set([`actor.${id}`])]);
      expect(bars(unnamed)).toEqual([]);
      const seen = labels.filter((label) => isInside(label, BESIDE_DETAILS.frame));
      const named = [...lit].filter((node) => /^(actor|position)\.[a-z-]+$/.test(node));
      expect(named.length).toBeGreaterThan(1);
      expect(seen.map((label) => label.id)).toEqual(expect.arrayContaining(named));
    }
  });

  test("shows the whole network beside the details", () => {
    const shown = show(PRISONS, { query: "view=all", arrangement: "network" });
    const { view } = open(shown, BESIDE_DETAILS);
    const { left, right, top, bottom } = shown.placement.bounds;
    expect(left * view.zoom + view.pan.x).toBeGreaterThanOrEqual(0);
    expect(right * view.zoom + view.pan.x).toBeLessThanOrEqual(664);
    expect(top * view.zoom + view.pan.y).toBeGreaterThanOrEqual(0);
    expect(bottom * view.zoom + view.pan.y).toBeLessThanOrEqual(573);
  });

  test("names both of a pair: one actor and one position, on every screen", () => {
    const query = "actor=donald-trump&position=return-abrego";
    for (const screen of [DESKTOP, BESIDE_DETAILS, TABLET, PHONE, SMALLEST_PHONE])
      for (const arrangement of ARRANGEMENTS) {
        const { room } = screen;
        const asked = room === undefined ? { query, arrangement } : { query, arrangement, room };
        const { labels } = open(show(PRISONS, asked), screen);
        expect(
          labels.filter((label) => isInside(label, screen.frame)).map(({ id }) => id),
          arrangement,
        ).toEqual(expect.arrayContaining(["actor.donald-trump", "position.return-abrego"]));
      }
  });

  test("a network of thousands of ties opens as a whole, on every screen", () => {
    const size = { actors: 600, positions: 60, statements: 2_500, camps: 3, seed: 1 };
    const index = indexDebate(generateDebate(size));
    for (const { frame, room } of [DESKTOP, TABLET, PHONE]) {
      const asked = { query: "view=all", arrangement: "network" as const };
      const shown = show(index, room === undefined ? asked : { ...asked, room });
      for (const kind of ["start", "whole"] as const) {
        const { zoom, pan } = chooseView(shown, { size: frame, kind }) ?? {
          zoom: Number.NaN,
          pan: { x: 0, y: 0 },
        };
        const { left, right, top, bottom } = shown.placement.bounds;
        expect(left * zoom + pan.x).toBeGreaterThanOrEqual(0);
        expect(top * zoom + pan.y).toBeGreaterThanOrEqual(0);
        expect(right * zoom + pan.x).toBeLessThanOrEqual(frame.width);
        expect(bottom * zoom + pan.y).toBeLessThanOrEqual(frame.height);
      }
    }
  });

  test("keeps the buttons' corner free in a ladder of many ties that is seen whole", () => {
    const size = { actors: 900, positions: 60, statements: 8_000, camps: 3, seed: 4 };
    const index = indexDebate(generateDebate(size));
    const whole = mapModel(prepareSelect(index)(parseQuery("view=all", index)));
    const { model } = reduceMap({
      model: whole,
      reduction: openingReduction("affiliation"),
      groups: affiliationGroups(index),
      named: ({ id }) => ({ name: `Members of ${id}`, kind: "group" }),
      keep: { actors: [], positions: [] },
    });
    expect(model.ties.length).toBeGreaterThan(400);
    const placement = placeModel({ model, arrangement: "ladder", guide: {} });
    const scene = toScene(model, placement);
    const shown: Shown = { model, placement, scene, settled: true, arrangement: "ladder" };
    const { frame } = DESKTOP;
    const seen = open(shown, DESKTOP);
    const covered = seen.labels.filter(
      ({ right, bottom, left, top }) =>
        right > frame.width - FINE.width &&
        left < frame.width &&
        bottom > frame.height - FINE.height &&
        top < frame.height,
    );
    expect(covered).toEqual([]);
  });

  test("does not exist in a box without size", () => {
    const shown = show(PRISONS, { query: "view=all", arrangement: "ladder" });
    expect(chooseView(shown, { size: { width: 0, height: 0 }, kind: "start" })).toBeUndefined();
  });
});
