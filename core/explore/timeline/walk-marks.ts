/** A mark by its lane and its place in it, both from 0. */
export type MarkAt = { lane: number; mark: number };

/**
 * The mark that a key leads to: left and right along time, up and down to the nearest in time of the next
 * lane that has any, Home and End in the lane. `lanes` holds the places of each lane's marks in time,
 * ascending. Undefined where the key means nothing or there is nothing that way.
 */
export function walkMarks(
  lanes: readonly (readonly number[])[],
  from: MarkAt,
  key: string,
): MarkAt | undefined {
  const own = lanes[from.lane] ?? [];
  const { lane } = from;
  switch (key) {
    case "ArrowLeft":
      return from.mark > 0 ? { lane, mark: from.mark - 1 } : undefined;
    case "ArrowRight":
      return from.mark + 1 < own.length ? { lane, mark: from.mark + 1 } : undefined;
    case "Home":
      return own.length === 0 ? undefined : { lane, mark: 0 };
    case "End":
      return own.length === 0 ? undefined : { lane, mark: own.length - 1 };
    case "ArrowUp":
      return nearestIn(lanes, { from, step: -1 });
    case "ArrowDown":
      return nearestIn(lanes, { from, step: 1 });
    default:
      return undefined;
  }
}

function nearestIn(
  lanes: readonly (readonly number[])[],
  { from, step }: { from: MarkAt; step: 1 | -1 },
): MarkAt | undefined {
  const place = lanes[from.lane]?.[from.mark] ?? 0;
  for (let lane = from.lane + step; lanes[lane] !== undefined; lane += step) {
    const others = lanes[lane] ?? [];
    if (others.length === 0) continue;
    const distances = others.map((other) => Math.abs(other - place));
    return { lane, mark: distances.indexOf(Math.min(...distances)) };
  }
  return undefined;
}
