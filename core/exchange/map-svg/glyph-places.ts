import type { MapModel } from "#core/explore/map-model.ts";
import type { MapTie, TieId } from "#core/explore/map-tie.ts";
import type { Placement, Point } from "#core/explore/placement/placement.ts";
import { type Box, drawnBoxes } from "#core/explore/placement/placement-boxes.ts";
import { segmentMeetsBox } from "#core/network/segments.ts";
import { pointAlong, tiePoints } from "./tie-path.ts";

/** Half the side of the room that a glyph takes. */
const HALF = 9;
/** Shares of the way along a tie where its glyph may stand, best first. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15];
/** Beyond this many ties nobody looks which lines run under a glyph. */
const MANY_TIES = 400;

export type PlacedGlyph = { tie: MapTie; stance: "mixed" | "neutral"; at: Point };

/**
 * The signs on ties that end at neither pole, and on those that changed: along their line, clear of
 * marks, labels, bars and each other, and of other lines where that can be had. A tie with no free
 * spot has no sign: its dashes say the stance.
 */
export function placeGlyphs(model: MapModel, placement: Placement): PlacedGlyph[] {
  const taken: Box[] = [...drawnBoxes(model, placement)];
  const ways = new Map(model.ties.map((tie) => [tie.id, tiePoints(tie, placement)]));
  const others = model.ties.length > MANY_TIES ? new Map<TieId, Point[]>() : ways;
  return model.ties.flatMap((tie) => {
    const stance = glyphOf(tie);
    const way = ways.get(tie.id) ?? [];
    if (stance === undefined || way.length === 0) return [];
    const at = bestSpot({ tie: tie.id, way, taken, others });
    if (at === undefined) return [];
    taken.push(boxAround(at));
    return [{ tie, stance, at }];
  });
}

function glyphOf({ stance, changed, faded }: MapTie): PlacedGlyph["stance"] | undefined {
  if (faded) return undefined;
  if (stance === "mixed" || changed) return "mixed";
  return stance === "neutral" ? "neutral" : undefined;
}

function bestSpot(input: {
  tie: TieId;
  way: readonly Point[];
  taken: readonly Box[];
  others: ReadonlyMap<TieId, readonly Point[]>;
}): Point | undefined {
  let best: { at: Point; lines: number } | undefined;
  for (const share of SHARES) {
    const at = pointAlong(input.way, share);
    const box = boxAround(at);
    if (input.taken.some((other) => overlap(box, other))) continue;
    let lines = 0;
    for (const [tie, way] of input.others) if (tie !== input.tie && runsOver(way, box)) lines += 1;
    if (lines === 0) return at;
    if (best === undefined || lines < best.lines) best = { at, lines };
  }
  return best?.at;
}

function runsOver(way: readonly Point[], box: Box): boolean {
  return way.some((point, at) => {
    const before = way[at - 1];
    return before !== undefined && segmentMeetsBox(before, point, box);
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAround({ x, y }: Point): Box {
  return { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF };
}
