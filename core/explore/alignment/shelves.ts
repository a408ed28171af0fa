export type Box = { width: number; height: number };
type Corner = { left: number; top: number };

/** How much two boxes want to stand near each other; below 0: far from each other. */
export type Pull = (one: number, other: number) => number;

const GAP = 28;
/** So many boxes are tried in every order. */
const MOST_ORDERED = 6;

/**
 * Boxes in rows no wider than `room`, each row in the middle, none on another. Up to six boxes stand in the
 * order that gives the lowest picture, and then the one that keeps those near that pull each other; more stand
 * in the order given. Deterministic.
 */
export function onShelves(
  boxes: readonly Box[],
  { room, pull }: { room: number; pull: Pull },
): { corners: readonly Corner[]; height: number } {
  const given = boxes.map((_, at) => at);
  const orders = boxes.length <= MOST_ORDERED ? permutations(given) : [given];
  let best = { ...standing(boxes, given, room), cost: Number.POSITIVE_INFINITY };
  for (const order of orders) {
    const found = standing(boxes, order, room);
    const cost = found.height * (1 + farness(boxes, found.corners, pull));
    if (cost < best.cost - 1e-6) best = { ...found, cost };
  }
  return { corners: best.corners, height: best.height };
}

function standing(boxes: readonly Box[], order: readonly number[], room: number) {
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const at of order) {
    const width = boxes[at]?.width ?? 0;
    if (used + GAP + width > room) {
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

/** The pulls times the distances they reach over, as a share of the sum of all pulls and distances: −1..1. */
function farness(boxes: readonly Box[], corners: readonly Corner[], pull: Pull): number {
  let sum = 0;
  let most = 0;
  for (let one = 0; one < boxes.length; one += 1) {
    for (let other = one + 1; other < boxes.length; other += 1) {
      const a = middle(boxes[one], corners[one]);
      const b = middle(boxes[other], corners[other]);
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      sum += pull(one, other) * distance;
      most += Math.abs(pull(one, other)) * distance;
    }
  }
  return most === 0 ? 0 : (0.2 * sum) / most;
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
