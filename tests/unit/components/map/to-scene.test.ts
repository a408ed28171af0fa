import { describe, expect, test } from "vitest";
import { litIds } from "#components/map/lit.ts";
import { actorWords, summaryWords, tipFor } from "#components/map/node-words.ts";
import { toScene } from "#components/map/to-scene.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import { widthStep } from "#core/explore/drawing/tie-shape.ts";
import type { MapActor, MapModel, MapPosition } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Placement } from "#core/explore/placement/placement.ts";

const none = { support: 0, oppose: 0, mixed: 0, neutral: 0 };
const actor = (id: string, more: Partial<MapActor> = {}): MapActor => ({
  node: `actor.${id}`,
  id,
  name: id,
  kind: "person",
  country: undefined,
  statements: 1,
  positions: none,
  faded: false,
  ...more,
});
const position = (id: string): MapPosition => ({
  node: `position.${id}`,
  id,
  label: id,
  proposition: `${id} is so.`,
  statements: 1,
  actors: { ...none, oppose: 1 },
  faded: false,
});
const tie = (by: string, on: string, more: Partial<MapTie> = {}): MapTie => ({
  id: `tie.${by}.${on}`,
  actor: by,
  position: on,
  stance: "oppose",
  end: "oppose",
  statements: [0],
  reportedOnly: false,
  changed: false,
  faded: false,
  ...more,
});
const model: MapModel = {
  actors: [actor("ana"), actor("ben"), actor("cam")],
  positions: [position("fee"), position("law")],
  ties: [
    tie("ana", "fee", { statements: [3, 4] }),
    tie("ana", "law", { end: "middle", stance: "mixed", changed: true }),
    tie("ben", "fee", { end: "support", stance: "support", reportedOnly: true }),
    tie("cam", "law"),
  ],
};
const placement: Placement = {
  points: new Map([
    ["actor.ana", { x: -200, y: 0 }],
    ["actor.ben", { x: 200, y: 0 }],
    ["position.fee", { x: 0, y: 0 }],
    ["position.law", { x: 0, y: 50 }],
  ] as const),
  labelSides: new Map([["actor.ana", "left"]] as const),
  plusOnLeft: new Set(["law"]),
  barWidth: 100,
  barHeight: 24,
  labelWrap: 20,
  routes: new Map([["tie.ana.law", [{ x: -100, y: 25 }]]] as const),
  bounds: { left: -300, right: 300, top: -50, bottom: 100 },
};

describe("the scene of a model", () => {
  const scene = toScene(model, placement);

  test("each position has a bar and two poles at its ends, turned as the placement says", () => {
    expect(scene.nodes.get("pole.fee.support")?.point).toEqual({ x: 50, y: 0 });
    expect(scene.nodes.get("pole.law.support")?.point).toEqual({ x: -50, y: 50 });
  });

  test("a pole that nobody ties to is empty and stays visible", () => {
    expect(scene.nodes.get("pole.law.support")?.classes).toContain("empty");
    expect(scene.nodes.get("pole.law.oppose")?.classes).not.toContain("empty");
  });

  test("an actor without a place is left out with its ties", () => {
    expect(scene.nodes.has("actor.cam")).toBe(false);
    expect(scene.ties.has("tie.cam.law")).toBe(false);
  });

  test("a tie ends at its pole or at the bar, and says stance, width and origin by class", () => {
    expect(scene.ties.get("tie.ana.fee")).toMatchObject({
      end: "pole.fee.oppose",
      route: undefined,
    });
    expect(scene.ties.get("tie.ana.law")?.end).toBe("position.law");
    expect(scene.ties.get("tie.ana.law")?.route?.weights).toHaveLength(1);
    expect(scene.ties.get("tie.ana.law")?.classes).toBe("tie stance-mixed width-1 changed");
    expect(scene.ties.get("tie.ben.fee")?.classes).toBe("tie stance-support width-1 reported");
  });

  test("a tie grows with its statements in six steps", () => {
    expect([1, 2, 3, 4, 5, 6, 8, 9, 100].map(widthStep)).toEqual([1, 2, 3, 4, 4, 5, 5, 6, 6]);
  });
});

describe("what stays bright", () => {
  test("an actor lights its ties and their positions with both poles", () => {
    const lit = litIds(model, { open: { kind: "actor", id: "ben" } });
    expect([...(lit ?? [])].toSorted()).toEqual([
      "actor.ben",
      "pole.fee.oppose",
      "pole.fee.support",
      "position.fee",
      "tie.ben.fee",
    ]);
  });

  test("compared actors light the positions that two of them speak about, and no others", () => {
    const lit = litIds(model, { open: { kind: "compare", actors: ["ana", "ben"] } });
    expect(lit?.has("tie.ana.fee")).toBe(true);
    expect(lit?.has("tie.ana.law")).toBe(false);
  });

  test("an actor lights its relations and whom they lead to; an open relation only its own two", () => {
    const relations: MapRelation[] = [
      { line: "relation.r", id: "r", from: "ana", to: "ben", kind: "met", faded: false },
    ];
    const lit = litIds(model, { open: { kind: "actor", id: "ben" }, relations });
    expect(lit?.has("relation.r")).toBe(true);
    expect(lit?.has("actor.ana")).toBe(true);
    const own = litIds(model, { open: { kind: "relation", id: "r" }, relations });
    expect([...(own ?? [])].sort()).toEqual(["actor.ana", "actor.ben", "relation.r"]);
  });

  test("a connection lights the relations on its path, and no others", () => {
    const relations: MapRelation[] = ["r", "s"].map((id) => ({
      line: `relation.${id}`,
      ...{ id, from: "ana", to: "ben", kind: "met", faded: false },
    }));
    const open = { kind: "connect", actors: ["ana", "ben"] } as const;
    const lit = litIds(model, { open, relations, markedRelations: ["s"] });
    expect(lit?.has("relation.s")).toBe(true);
    expect(lit?.has("relation.r")).toBe(false);
  });

  test("an open source lights the ties of its statements", () => {
    const lit = litIds(model, { open: { kind: "source", id: "x" }, marked: [4] });
    expect(lit?.has("tie.ana.fee")).toBe(true);
    expect(lit?.has("actor.ben")).toBe(false);
  });

  test("where nothing is open, statements that are marked light their own ties", () => {
    const lit = litIds(model, { open: undefined, marked: [4] });
    expect(lit?.has("tie.ana.fee")).toBe(true);
    expect(lit?.has("tie.ben.fee")).toBe(false);
  });

  test("nothing open, or what is open not drawn, dims nothing", () => {
    expect(litIds(model, { open: undefined })).toBeUndefined();
    expect(litIds(model, { open: undefined, marked: [99] })).toBeUndefined();
    expect(litIds(model, { open: { kind: "actor", id: "gone" } })).toBeUndefined();
    expect(litIds(model, { open: { kind: "source", id: "x" }, marked: [99] })).toBeUndefined();
  });
});

describe("nodes in words", () => {
  test("an actor's button says name, kind, country, stances and statements", () => {
    const cristosal = actor("cristosal", {
      name: "Cristosal",
      kind: "organization",
      country: "SV",
      statements: 5,
      positions: { ...none, oppose: 3 },
    });
    expect(actorWords(cristosal)).toBe(
      "Cristosal, organization, El Salvador. Opposes 3 positions, supports 0. 5 statements.",
    );
  });

  test("a tie's tooltip says who, how, and what it rests on", () => {
    expect(tipFor(model, { kind: "edge", actor: "ben", position: "fee" })).toEqual({
      title: "+ ben supports",
      lines: ["fee", "1 statement · only reported by others"],
    });
    expect(tipFor(model, { kind: "edge", actor: "ben", position: "law" })).toBeUndefined();
  });

  test("the summary counts what passes, and an empty map says so", () => {
    expect(summaryWords(model)).toBe(
      "3 actors and 2 positions, joined by 4 lines. 1 support, 2 oppose, 1 mixed, 0 only describe.",
    );
    expect(summaryWords({ actors: [], positions: [], ties: [] })).toMatch(/^Nothing to draw/);
  });
});
