import { ladderSides } from "#core/explore/ladder/sides.ts";
import { actorLabelSize, barSize } from "#core/explore/ladder/sizes.ts";
import type { MapModel, NodeId } from "#core/explore/map-model.ts";
import {
  ACTOR_SIZE,
  LABEL_GAP,
  LABEL_WRAP,
  type Placement,
  POLE_SIZE,
  type Point,
} from "#core/explore/placement/placement.ts";
import { boundsOf } from "#core/explore/placement/placement-boxes.ts";
import { sortModel } from "#core/explore/placement/sort-model.ts";
import type { Spots } from "#core/network/force-atlas.ts";
import { type Reach, removeOverlaps } from "#core/network/remove-overlaps.ts";
import { turnToWidest } from "#core/network/turn-spots.ts";
import { splitGraph } from "./graph.ts";
import { networkLabels } from "./labels.ts";
import { barWordsHeight, type Picture, pictureFor, wordScale } from "./picture.ts";
import { actorBoxes, barBoxes, polish } from "./polish.ts";
import { type Bars, networkRoutes } from "./routes.ts";
import { isLarge, networkSpots } from "./spots.ts";

/** Share of the picture that boxes cover before overlaps are removed. */
const DENSITY = 0.45;
/** The whole picture, outliers included, is about this much larger than the field of evenly spread boxes. */
const OUTSPREAD = 2.4;
const AIR = 5;
const BAR_AIR = 14;
const MOST_STRETCH = 1.5;
/** A row of nodes is taken for a field at least this much as high as wide, or it would be blown up. */
const LEAST_SPREAD = 0.1;
/** Polishing takes time that grows with nodes × ties; above this it would be felt on the main thread. */
const MOST_POLISH = 14_000;
/** Shares of the work on a large network: of the forces, and of these with moving boxes apart. */
const SPOTS_DONE = 0.3;
const APART_DONE = 0.9;

/** What a network keeps to, and who is told how far it is. */
export type NetworkGuide = {
  /** Width it may take, in map units; a screen with little of it gets a tall network. */
  room?: number;
  /** Told how much of the work is done (0..1), never less than before. */
  onShare?: ((share: number) => void) | undefined;
};

/**
 * The network: spectral start and ForceAtlas2 on the graph whose positions are split into their poles, camps left
 * and right as in the ladder, no box on another; nodes without ties in a row at the foot. Around each bar there
 * is room for its words as large as they are drawn when all is in view. In a large network there is room for
 * marks and bars alone: its names come as it is zoomed in, and with room for them the gaps between its camps
 * would be filled.
 * Pure and deterministic, whatever the order of the model's lists. Map units around x = 0, y = 0.
 */
export function placeNetwork(
  unsorted: MapModel,
  { room = Number.POSITIVE_INFINITY, onShare }: NetworkGuide = {},
): Placement {
  const tell = growing(onShare);
  const picture = pictureFor(room);
  const model = sortModel(unsorted);
  const bar = barSize(model.positions);
  const graph = splitGraph(model);
  const nodes = [...model.actors, ...model.positions].map(({ node }) => node);
  const tied = nodes.map((_, at) => isTied(graph, at));
  const reaches = reachesOf(model, { ...bar, picture, named: !isLarge(graph) });
  const free = networkSpots(graph, (share) => tell(share * SPOTS_DONE));
  const spots = scaleToBoxes(orient(model, turnToWidest(free)), { reaches, tied, picture });
  const crowd = crowdOf(spots, reaches, tied);
  removeOverlaps(crowd, (share) => tell(SPOTS_DONE + share * (APART_DONE - SPOTS_DONE)));
  tell(APART_DONE);
  const points = new Map<NodeId, Point>();
  crowd.members.forEach((at, place) => {
    const node = nodes[at];
    if (node !== undefined) points.set(node, { x: crowd.x[place] ?? 0, y: crowd.y[place] ?? 0 });
  });
  const bars = { ...bar, plusOnLeft: plusesOnLeft(model, points) };
  if (nodes.length * model.ties.length <= MOST_POLISH)
    polishPoints(model, { bars, points, reaches });
  footRow({ nodes, reaches, tied, points });
  return finish(model, { points, ...bars });
}

/** Passes on only what is more than was told before: boxes that are moved apart run into others. */
function growing(onShare: NetworkGuide["onShare"]): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share <= told) return;
    told = share;
    onShare?.(share);
  };
}

function isTied(graph: ReturnType<typeof splitGraph>, at: number): boolean {
  if (at < graph.actors) return (graph.load[at] ?? 0) > 0;
  const pole = graph.actors + 2 * (at - graph.actors);
  return (graph.load[pole] ?? 0) + (graph.load[pole + 1] ?? 0) > 0;
}

function reachesOf(
  model: MapModel,
  {
    picture,
    named,
    ...bar
  }: { picture: Picture; named: boolean; barWidth: number; barHeight: number },
): Reach[] {
  const up = ACTOR_SIZE / 2 + AIR;
  const actors = model.actors.map((actor) => {
    if (!named) return { half: up, up, down: up };
    const { width, height } = actorLabelSize(actor);
    return { half: Math.max(ACTOR_SIZE, width) / 2 + AIR, up, down: up + LABEL_GAP / 2 + height };
  });
  const half = (bar.barWidth + POLE_SIZE) / 2 + BAR_AIR;
  const barOf = (height: number) => ({
    half,
    up: height / 2 + BAR_AIR,
    down: height / 2 + BAR_AIR,
  });
  const least = [...actors, ...model.positions.map(() => barOf(bar.barHeight))];
  if (!named) return least;
  const scale = wordScale((OUTSPREAD * areaOf(least)) / DENSITY, picture);
  const bars = model.positions.map((position) =>
    barOf(Math.max(bar.barHeight, barWordsHeight(position, bar.barWidth, scale))),
  );
  return [...actors, ...bars];
}

function areaOf(reaches: readonly Reach[]): number {
  return reaches.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
}

/** Mirrors the picture so that the ladder's right side is on the right, and the first nodes rather above. */
function orient(model: MapModel, spots: Spots): Spots {
  const { side } = ladderSides(model);
  let right = 0;
  let down = 0;
  model.actors.forEach(({ id }, at) => {
    const hand = side.get(id);
    if (hand !== "below") right += (hand === "right" ? 1 : -1) * (spots.x[at] ?? 0);
    down += (spots.y[at] ?? 0) * (at + 1);
  });
  const turnX = right < 0 ? -1 : 1;
  const turnY = down < 0 ? -1 : 1;
  return { x: spots.x.map((x) => x * turnX), y: spots.y.map((y) => y * turnY) };
}

/** Scales spots so that their boxes cover DENSITY of a field shaped like the picture, stretched by MOST_STRETCH at most. */
function scaleToBoxes(
  spots: Spots,
  input: { reaches: readonly Reach[]; tied: readonly boolean[]; picture: Picture },
): Spots {
  const { reaches, tied, picture } = input;
  const members = tied.flatMap((each, at) => (each ? [at] : []));
  const spread = (values: Float64Array) => {
    const squares = members.reduce((sum, at) => sum + (values[at] ?? 0) ** 2, 0);
    return Math.max(1e-6, Math.sqrt(squares / Math.max(1, members.length)));
  };
  const area = areaOf(members.flatMap((at) => reaches[at] ?? []));
  const [across, down] = [spread(spots.x), spread(spots.y)];
  const wide = Math.max(across, LEAST_SPREAD * down);
  const high = Math.max(down, LEAST_SPREAD * across);
  const aspect = picture.width / picture.height;
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, (aspect * high) / wide));
  // A field of evenly spread points is 2√3 standard deviations wide.
  const field = 12 * wide * stretch * high;
  const scale = Math.sqrt(area / DENSITY / field);
  return { x: spots.x.map((x) => x * scale * stretch), y: spots.y.map((y) => y * scale) };
}

function crowdOf(spots: Spots, reaches: readonly Reach[], tied: readonly boolean[]) {
  const members = tied.flatMap((each, at) => (each ? [at] : []));
  return {
    members,
    x: Float64Array.from(members, (at) => spots.x[at] ?? 0),
    y: Float64Array.from(members, (at) => spots.y[at] ?? 0),
    reaches: members.flatMap((at) => reaches[at] ?? []),
  };
}

function polishPoints(
  model: MapModel,
  input: { bars: Bars; points: Map<NodeId, Point>; reaches: readonly Reach[] },
): void {
  const { bars, points } = input;
  const nodes = [...model.actors, ...model.positions];
  const movers = nodes.map(({ node }, at) => {
    const point = points.get(node);
    const reach = input.reaches[at];
    const actor = model.actors[at];
    if (point === undefined || reach === undefined) return undefined;
    return {
      point,
      boxesAt: (to: Point) => (actor === undefined ? barBoxes(bars, to) : actorBoxes(actor, to)),
      roomAt: (to: Point) => ({
        left: to.x - reach.half,
        right: to.x + reach.half,
        top: to.y - reach.up,
        bottom: to.y + reach.down,
      }),
    };
  });
  polish(model, bars, movers);
  movers.forEach((mover, at) => {
    const node = nodes[at]?.node;
    if (mover !== undefined && node !== undefined) points.set(node, mover.point);
  });
}

/** Nodes without ties stand in rows at the foot of the picture. */
function footRow(input: {
  nodes: readonly NodeId[];
  reaches: readonly Reach[];
  tied: readonly boolean[];
  points: Map<NodeId, Point>;
}): void {
  const { nodes, reaches, tied, points } = input;
  const edge = { left: 0, right: 600, foot: 0 };
  nodes.forEach((node, at) => {
    const point = points.get(node);
    const reach = reaches[at];
    if (point === undefined || reach === undefined) return;
    edge.left = Math.min(edge.left, point.x - reach.half);
    edge.right = Math.max(edge.right, point.x + reach.half);
    edge.foot = Math.max(edge.foot, point.y + reach.down);
  });
  let x = edge.left;
  let row = { top: edge.foot + 2 * AIR, foot: edge.foot };
  nodes.forEach((node, at) => {
    const reach = reaches[at];
    if (tied[at] === true || reach === undefined) return;
    if (x > edge.left && x + 2 * reach.half > edge.right) {
      row = { top: row.foot + AIR, foot: row.foot };
      x = edge.left;
    }
    points.set(node, { x: x + reach.half, y: row.top + reach.up });
    row.foot = Math.max(row.foot, row.top + reach.up + reach.down);
    x += 2 * reach.half;
  });
}

function finish(model: MapModel, placed: Bars & { points: Map<NodeId, Point> }): Placement {
  const labelSides = networkLabels(model, placed);
  const drawn = { ...placed, labelSides, labelWrap: LABEL_WRAP };
  const routes = networkRoutes(model, drawn);
  return { ...drawn, routes, bounds: boundsOf(model, { ...drawn, routes }) };
}

/** The + end of a position points to its supporters, and away from those who oppose it. */
function plusesOnLeft(model: MapModel, points: ReadonlyMap<NodeId, Point>): Set<string> {
  const pulls = new Map<string, number>();
  for (const tie of model.ties) {
    const actor = points.get(`actor.${tie.actor}`);
    const bar = points.get(`position.${tie.position}`);
    if (tie.end === "middle" || actor === undefined || bar === undefined) continue;
    const pull = (tie.end === "support" ? 1 : -1) * Math.sign(actor.x - bar.x);
    pulls.set(tie.position, (pulls.get(tie.position) ?? 0) + pull);
  }
  return new Set([...pulls].filter(([, pull]) => pull < 0).map(([id]) => id));
}
