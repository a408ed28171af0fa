/** A box around a spot: half its width, and how far it reaches up and down from the spot. */
export type Reach = { half: number; up: number; down: number };

export type Crowd = { x: Float64Array; y: Float64Array; reaches: readonly Reach[] };

const ROUNDS = 60;
const SPREADS = 40;
const SPREAD = 1.06;
const SLACK = 0.01;

/**
 * Moves boxes apart until none overlap, keeping them near where they were: overlapping pairs part along the
 * shorter way; when a crowd does not come loose, everything spreads by 6 % and it starts again.
 * Deterministic; changes the crowd's x and y in place. True when no overlap is left.
 */
export function removeOverlaps(crowd: Crowd): boolean {
  for (let spread = 0; spread < SPREADS; spread += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (!partPairs(crowd)) return true;
    }
    for (let at = 0; at < crowd.x.length; at += 1) {
      crowd.x[at] = (crowd.x[at] ?? 0) * SPREAD;
      crowd.y[at] = (crowd.y[at] ?? 0) * SPREAD;
    }
  }
  return false;
}

/** One pass over the pairs that overlap, from left to right; false when there was none. */
function partPairs(crowd: Crowd): boolean {
  const { x, reaches } = crowd;
  const left = (at: number) => (x[at] ?? 0) - (reaches[at]?.half ?? 0);
  const order = reaches.map((_, at) => at).sort((a, b) => left(a) - left(b) || a - b);
  const widest = reaches.reduce((most, { half }) => Math.max(most, half), 0);
  let found = false;
  for (let first = 0; first < order.length; first += 1) {
    const one = order[first] ?? 0;
    for (let second = first + 1; second < order.length; second += 1) {
      const other = order[second] ?? 0;
      const reach = (x[one] ?? 0) + (reaches[one]?.half ?? 0);
      if ((x[other] ?? 0) - widest > reach) break;
      found = partPair(crowd, one, other) || found;
    }
  }
  return found;
}

function partPair(crowd: Crowd, one: number, other: number): boolean {
  const { x, y, reaches } = crowd;
  const a = reaches[one];
  const b = reaches[other];
  if (a === undefined || b === undefined) return false;
  const overX = a.half + b.half - Math.abs((x[one] ?? 0) - (x[other] ?? 0));
  if (overX <= 0) return false;
  const otherIsLower = (y[other] ?? 0) + (b.down - b.up) / 2 >= (y[one] ?? 0) + (a.down - a.up) / 2;
  const overY = otherIsLower
    ? (y[one] ?? 0) + a.down - ((y[other] ?? 0) - b.up)
    : (y[other] ?? 0) + b.down - ((y[one] ?? 0) - a.up);
  if (overY <= 0) return false;
  if (overX < overY) {
    const hand = (x[other] ?? 0) >= (x[one] ?? 0) ? 1 : -1;
    const step = hand * (overX / 2 + SLACK);
    x[one] = (x[one] ?? 0) - step;
    x[other] = (x[other] ?? 0) + step;
    return true;
  }
  const step = (otherIsLower ? 1 : -1) * (overY / 2 + SLACK);
  y[one] = (y[one] ?? 0) - step;
  y[other] = (y[other] ?? 0) + step;
  return true;
}
