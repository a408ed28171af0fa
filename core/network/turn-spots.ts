import type { Spots } from "./force-atlas.ts";

/** Turns spots around their middle so that they spread most along x (first principal axis). New spots. */
export function turnToWidest(spots: Spots): Spots {
  const count = spots.x.length;
  const centre = { x: mean(spots.x), y: mean(spots.y) };
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let at = 0; at < count; at += 1) {
    const x = (spots.x[at] ?? 0) - centre.x;
    const y = (spots.y[at] ?? 0) - centre.y;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    x: spots.x.map((x, at) => (x - centre.x) * cos + ((spots.y[at] ?? 0) - centre.y) * sin),
    y: spots.y.map((y, at) => (y - centre.y) * cos - ((spots.x[at] ?? 0) - centre.x) * sin),
  };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
