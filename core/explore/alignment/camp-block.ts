import { forceAtlas, type Spots } from "#core/network/force-atlas.ts";
import { type Crowd, type Reach, removeOverlaps } from "#core/network/remove-overlaps.ts";
import { turnToWidest } from "#core/network/turn-spots.ts";

/** Actors that stand together: their spots, from the block's left upper corner, and its size. */
export type Block = { x: Float64Array; y: Float64Array; width: number; height: number };

export type BlockTies = {
  from: readonly number[];
  to: readonly number[];
  weight: readonly number[];
};

const START_RADIUS = 100;
const STEPS = 120;
/** Share of a block that boxes cover before overlaps are removed. */
const DENSITY = 0.6;
/** A block is about so much wider than high, where there is room. */
const ASPECT = 1.5;
const SQUEEZES = 8;
/** Between the name of the upper of two and the mark of the lower, in pixels. */
const PAIR_GAP = 16;
/** How much lower every second of a row stands, in pixels. */
const STAGGER = 44;
const NO_REACH: Reach = { half: 0, up: 0, down: 0 };

/**
 * The spots of one cluster's members: ForceAtlas2 from a circle in the order given, pulled together by their
 * ties, no box on another and none beyond `room`. Deterministic.
 */
export function campBlock(reaches: readonly Reach[], ties: BlockTies, room: number): Block {
  const size = reaches.length;
  if (size === 2) return pairBlock(reaches);
  const settled = forceAtlas({ size, ...ties }, circle(size), {
    steps: STEPS,
    scaling: 10,
    gravity: 1,
    theta: 1,
  });
  const crowd = { ...stretch(turnToWidest(settled), reaches, room), reaches };
  removeOverlaps(crowd);
  for (let squeeze = 0; squeeze < SQUEEZES && widthOf(crowd) > room; squeeze += 1) {
    crowd.x = crowd.x.map((x) => x * 0.8);
    crowd.y = crowd.y.map((y) => y * 1.2);
    removeOverlaps(crowd);
  }
  return widthOf(crowd) > room ? flowBlock(reaches, room) : fromCorner(crowd);
}

/** Two above each other: pairs side by side would stand in one line with their neighbours, and so would all ties. */
function pairBlock(reaches: readonly Reach[]): Block {
  const [first = NO_REACH, second = NO_REACH] = reaches;
  const y = Float64Array.of(0, first.down + PAIR_GAP + second.up);
  return fromCorner({ x: new Float64Array(2), y, reaches });
}

/**
 * Actors in rows, in the order given, as many beside each other as there is room for; each row in the middle. Every
 * second stands a little lower, so that a tie passes beside those it is not about.
 */
export function flowBlock(reaches: readonly Reach[], room: number): Block {
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  reaches.forEach(({ half }, at) => {
    if (used + 2 * half > room) {
      rows.push([]);
      used = 0;
    }
    used += 2 * half;
    rows.at(-1)?.push(at);
  });
  const crowd = {
    x: new Float64Array(reaches.length),
    y: new Float64Array(reaches.length),
    reaches,
  };
  let top = 0;
  for (const row of rows) {
    const up = Math.max(...row.map((at) => reaches[at]?.up ?? 0));
    let left = -row.reduce((sum, at) => sum + (reaches[at]?.half ?? 0), 0);
    for (const [place, at] of row.entries()) {
      const half = reaches[at]?.half ?? 0;
      crowd.x[at] = left + half;
      crowd.y[at] = top + up + (place % 2 === 0 ? 0 : STAGGER);
      left += 2 * half;
    }
    const down = Math.max(...row.map((at) => reaches[at]?.down ?? 0));
    top += up + down + (row.length > 1 ? STAGGER : 0);
  }
  return fromCorner(crowd);
}

function circle(size: number): Spots {
  const angle = (at: number) => (2 * Math.PI * at) / size;
  return {
    x: Float64Array.from({ length: size }, (_, at) => START_RADIUS * Math.cos(angle(at))),
    y: Float64Array.from({ length: size }, (_, at) => START_RADIUS * Math.sin(angle(at))),
  };
}

/** Spots spread over a field that has room for all boxes. */
function stretch(spots: Spots, reaches: readonly Reach[], room: number): Spots {
  const area = reaches.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
  const width = Math.min(room, Math.sqrt((area / DENSITY) * ASPECT));
  const height = area / DENSITY / width;
  const box = {
    width: (2 * reaches.reduce((sum, { half }) => sum + half, 0)) / reaches.length,
    height: reaches.reduce((sum, { up, down }) => sum + up + down, 0) / reaches.length,
  };
  return {
    x: scaled(spots.x, Math.max(0, width - box.width)),
    y: scaled(spots.y, Math.max(0, height - box.height)),
  };
}

function scaled(values: Float64Array, wanted: number): Float64Array {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const extent = values.reduce((high, value) => Math.max(high, value), least) - least;
  return extent < 1e-6 ? values.map(() => 0) : values.map((value) => (value * wanted) / extent);
}

function boundsOf({ x, y, reaches }: Crowd) {
  const each = reaches.map(({ half, up, down }, at) => ({
    left: (x[at] ?? 0) - half,
    right: (x[at] ?? 0) + half,
    top: (y[at] ?? 0) - up,
    bottom: (y[at] ?? 0) + down,
  }));
  return {
    left: Math.min(...each.map(({ left }) => left)),
    right: Math.max(...each.map(({ right }) => right)),
    top: Math.min(...each.map(({ top }) => top)),
    bottom: Math.max(...each.map(({ bottom }) => bottom)),
  };
}

function widthOf(crowd: Crowd): number {
  const { left, right } = boundsOf(crowd);
  return right - left;
}

function fromCorner(crowd: Crowd): Block {
  const { left, right, top, bottom } = boundsOf(crowd);
  return {
    x: crowd.x.map((x) => x - left),
    y: crowd.y.map((y) => y - top),
    width: right - left,
    height: bottom - top,
  };
}
