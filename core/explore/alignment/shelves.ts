import { passedOver } from "./passed-over.ts";

export type Box = { width: number; height: number };
type Corner = { left: number; top: number };

/** What is between two boxes: how much they want to be near (below 0: far), and how much is drawn between them. */
export type Between = (one: number, other: number) => { pull: number; drawn: number };

type Standing = { corners: readonly Corner[]; height: number };

const GAP = 28;
/** So many boxes are tried in every order. */
const MOST_ORDERED = 6;
/** A picture may be so much higher, as a share, if then all lines pass beside boxes instead of over them. */
const CLEAR = 1.2;
/** And so much if what pulls each other stands near. */
const NEAR = 0.2;

/**
 * Boxes in rows no wider than `room`, each row in the middle, none on another. Up to six boxes are tried in
 * every order, with full and with half-filled rows: the lower the picture the better, the fewer lines that
 * pass over a box on their way, and the nearer what pulls each other. More boxes stand in the order given.
 * Deterministic.
 */
export function onShelves(
  boxes: readonly Box[],
  { room, between }: { room: number; between: Between },
): Standing {
  const given = boxes.map((_, at) => at);
  const orders = boxes.length <= MOST_ORDERED ? permutations(given) : [given];
  let best: Standing & { cost: number } = {
    ...standing(boxes, given, { room, most: boxes.length }),
    cost: Number.POSITIVE_INFINITY,
  };
  for (const most of new Set([boxes.length, Math.ceil(boxes.length / 2)])) {
    for (const order of orders) {
      const found = standing(boxes, order, { room, most });
      const cost = found.height * (1 + costOf(boxes, found.corners, between));
      if (cost < best.cost - 1e-6) best = { ...found, cost };
    }
  }
  return { corners: best.corners, height: best.height };
}

type Shelf = { room: number; most: number };

function standing(
  boxes: readonly Box[],
  order: readonly number[],
  { room, most }: Shelf,
): Standing {
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const at of order) {
    const width = boxes[at]?.width ?? 0;
    if (used + GAP + width > room || rows.at(-1)?.length === most) {
      rows.push([]);
      used = -GAP;
    }
    used += GAP + width;
    rows.at(-1)?.push(at);
  }
  const corners: Corner[] = boxes.map(() => ({ left: 0, top: 0 }));
  let top = 0;
  for (const row of rows) {
    const widths = row.reduce((sum, at) => sum + (boxes[at]?.width ?? 0), 0);
    const height = Math.max(...row.map((at) => boxes[at]?.height ?? 0));
    const gap = Math.max(0, (room - widths) / (row.length + 1));
    let left = gap;
    for (const at of row) {
      const box = boxes[at] ?? { width: 0, height: 0 };
      corners[at] = { left, top: top + (height - box.height) / 2 };
      left += box.width + gap;
    }
    top += height + GAP;
  }
  return { corners, height: Math.max(0, top - GAP) };
}

/** Shares, weighted: of what is drawn, how much passes over other boxes; of the pulls, how far they reach. */
function costOf(boxes: readonly Box[], corners: readonly Corner[], between: Between): number {
  const sums = { over: 0, drawn: 0, far: 0, reach: 0 };
  for (let one = 0; one < boxes.length; one += 1) {
    for (let other = one + 1; other < boxes.length; other += 1) {
      const { pull, drawn } = between(one, other);
      const a = middle(boxes[one], corners[one]);
      const b = middle(boxes[other], corners[other]);
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      const isOver = boxes.some(
        (box, at) => at !== one && at !== other && passedOver({ a, b }, box, corners[at]),
      );
      sums.drawn += drawn;
      if (isOver) sums.over += drawn;
      sums.far += pull * distance;
      sums.reach += Math.abs(pull) * distance;
    }
  }
  const over = sums.drawn === 0 ? 0 : sums.over / sums.drawn;
  const far = sums.reach === 0 ? 0 : sums.far / sums.reach;
  return CLEAR * over + NEAR * far;
}

function middle(box: Box | undefined, corner: Corner | undefined) {
  return {
    x: (corner?.left ?? 0) + (box?.width ?? 0) / 2,
    y: (corner?.top ?? 0) + (box?.height ?? 0) / 2,
  };
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}
