type Grouped = { x: ArrayLike<number>; y: ArrayLike<number>; group: ArrayLike<number> };

function distance(points: Grouped, one: number, other: number): number {
  const dx = (points.x[one] ?? 0) - (points.x[other] ?? 0);
  const dy = (points.y[one] ?? 0) - (points.y[other] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

/**
 * Mean silhouette of grouped points (Rousseeuw 1987): (b − a) / max(a, b), a the mean distance to the own group,
 * b to the nearest other one. From −1 to 1; 0 for lone points and when there is only one group.
 */
export function silhouette(points: Grouped): number {
  const count = points.group.length;
  if (count === 0) return 0;
  let total = 0;
  for (let one = 0; one < count; one += 1) total += silhouetteOf(points, one);
  return total / count;
}

function silhouetteOf(points: Grouped, one: number): number {
  const sums = new Map<number, { sum: number; count: number }>();
  for (let other = 0; other < points.group.length; other += 1) {
    if (other === one) continue;
    const group = points.group[other] ?? 0;
    const known = sums.get(group) ?? { sum: 0, count: 0 };
    known.sum += distance(points, one, other);
    known.count += 1;
    sums.set(group, known);
  }
  const own = sums.get(points.group[one] ?? 0);
  sums.delete(points.group[one] ?? 0);
  if (own === undefined || sums.size === 0) return 0;
  const inside = own.sum / own.count;
  const outside = Math.min(...[...sums.values()].map(({ sum, count }) => sum / count));
  const longer = Math.max(inside, outside);
  return longer === 0 ? 0 : (outside - inside) / longer;
}

/** Mean share, among each point's nearest `count` neighbours, of points of its own group. */
export function sameGroupNearby(points: Grouped, count: number): number {
  const size = points.group.length;
  if (size < 2) return 0;
  let total = 0;
  for (let one = 0; one < size; one += 1) {
    const others = Array.from({ length: size }, (_, at) => at).filter((at) => at !== one);
    others.sort((a, b) => distance(points, one, a) - distance(points, one, b) || a - b);
    const near = others.slice(0, count);
    total += near.filter((at) => points.group[at] === points.group[one]).length / near.length;
  }
  return total / size;
}
