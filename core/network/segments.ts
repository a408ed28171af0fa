export type Spot = { x: number; y: number };
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** True when the straight line from a to b runs through the inside of a rectangle. */
export function segmentMeetsBox(a: Spot, b: Spot, box: Rectangle): boolean {
  if (Math.max(a.x, b.x) <= box.left || Math.min(a.x, b.x) >= box.right) return false;
  if (Math.max(a.y, b.y) <= box.top || Math.min(a.y, b.y) >= box.bottom) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const one = (box.left - a.x) / dx;
    const other = (box.right - a.x) / dx;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  if (dy !== 0) {
    const one = (box.top - a.y) / dy;
    const other = (box.bottom - a.y) / dy;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}

/** True when two straight lines cross between their ends; meeting in an end does not count. */
export function segmentsCross(one: readonly [Spot, Spot], other: readonly [Spot, Spot]): boolean {
  const [a, b] = one;
  const [c, d] = other;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Sign tells on which side of the line from a to b the spot lies. */
function side(a: Spot, b: Spot, spot: Spot): number {
  return (b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x);
}
