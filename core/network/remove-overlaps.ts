/** A box around a spot: half its width, and how far it reaches up and down from the spot. */
export type Reach = { half: number; up: number; down: number };

export type Crowd = { x: Float64Array; y: Float64Array; reaches: readonly Reach[] };

const NO_REACH: Reach = { half: 0, up: 0, down: 0 };
const ROUNDS = 60;
const SPREADS = 40;
const SPREAD = 1.06;
const SLACK = 0.01;

/**
 * Moves boxes apart until none overlap, keeping them near where they were: overlapping pairs part along the
 * shorter way; when a crowd does not come loose, everything spreads by 6 % and it starts again.
 * Deterministic; changes the crowd's x and y in place. True when no overlap is left. `onShare` is told after
 * each round how much of the most overlaps there were at a time is gone (0..1).
 */
export function removeOverlaps(crowd: Crowd, onShare?: (share: number) => void): boolean {
  let most = 0;
  for (let spread = 0; spread < SPREADS; spread += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pairs = partPairs(crowd);
      if (pairs === 0) return true;
      most = Math.max(most, pairs);
      onShare?.(1 - pairs / most);
    }
    for (let at = 0; at < crowd.x.length; at += 1) {
      crowd.x[at] = (crowd.x[at] ?? 0) * SPREAD;
      crowd.y[at] = (crowd.y[at] ?? 0) * SPREAD;
    }
  }
  return false;
}

/** One pass over the pairs that overlap, from left to right; says how many there were. */
function partPairs(crowd: Crowd): number {
  const { x, reaches } = crowd;
  const left = (at: number) => (x[at] ?? 0) - (reaches[at]?.half ?? 0);
  const order = reaches.map((_, at) => at).sort((a, b) => left(a) - left(b) || a - b);
  const widest = reaches.reduce((most, { half }) => Math.max(most, half), 0);
  let found = 0;
  for (let first = 0; first < order.length; first += 1) {
    const one = order[first] ?? 0;
    for (let second = first + 1; second < order.length; second += 1) {
      const other = order[second] ?? 0;
      const reach = (x[one] ?? 0) + (reaches[one]?.half ?? 0);
      if ((x[other] ?? 0) - widest > reach) break;
      if (partPair(crowd, one, other)) found += 1;
    }
  }
  return found;
}

function partPair(crowd: Crowd, one: number, other: number): boolean {
  const a = boxOf(crowd, one);
  const b = boxOf(crowd, other);
  const rightwards = a.x <= b.x;
  const downwards = a.top + a.bottom <= b.top + b.bottom;
  const overX = rightwards ? a.right - b.left : b.right - a.left;
  const overY = downwards ? a.bottom - b.top : b.bottom - a.top;
  if (overX <= 0 || overY <= 0) return false;
  const values = overX < overY ? crowd.x : crowd.y;
  const forwards = overX < overY ? rightwards : downwards;
  const step = (forwards ? 1 : -1) * (Math.min(overX, overY) / 2 + SLACK);
  values[one] = (values[one] ?? 0) - step;
  values[other] = (values[other] ?? 0) + step;
  return true;
}

function boxOf(crowd: Crowd, at: number) {
  const x = crowd.x[at] ?? 0;
  const y = crowd.y[at] ?? 0;
  const { half, up, down } = crowd.reaches[at] ?? NO_REACH;
  return { x, left: x - half, right: x + half, top: y - up, bottom: y + down };
}
