/** Points with masses, as columns. */
export type Points = { x: Float64Array; y: Float64Array; mass: Float64Array };

const BUCKET = 8;
const MOST_DEPTH = 24;

/**
 * Points grouped into ever smaller halves for the Barnes–Hut approximation (Barnes & Hut 1986): seen from far
 * away, a group acts as one point. Groups hold at most 8 points; build again after the points have moved.
 */
export class PointTree {
  readonly #points: Points;
  readonly #order: Int32Array;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  /** Number of the first of a group's two halves, −1 for a bucket. */
  readonly #half: Int32Array;
  readonly #mass: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #width: Float64Array;
  readonly #stack: Int32Array;
  #groups = 0;

  constructor(points: Points) {
    this.#points = points;
    const count = points.x.length;
    const most = count * 2 + 2;
    this.#order = Int32Array.from({ length: count }, (_, at) => at);
    this.#start = new Int32Array(most);
    this.#end = new Int32Array(most);
    this.#half = new Int32Array(most);
    this.#mass = new Float64Array(most);
    this.#x = new Float64Array(most);
    this.#y = new Float64Array(most);
    this.#width = new Float64Array(most);
    this.#stack = new Int32Array(most);
  }

  /** Groups the points as they stand. */
  build(): void {
    this.#groups = 1;
    this.#start[0] = 0;
    this.#end[0] = this.#order.length;
    this.#split(0, 0);
  }

  /** Adds to dx, dy what pushes one point away from all others: strength · mass · mass / distance. */
  repel(
    point: number,
    force: { dx: Float64Array; dy: Float64Array; strength: number; theta: number },
  ): void {
    const { x: xs, y: ys, mass: masses } = this.#points;
    const x = xs[point] ?? 0;
    const y = ys[point] ?? 0;
    const own = (masses[point] ?? 1) * force.strength;
    const near = 1 / (force.theta * force.theta);
    const stack = this.#stack;
    let dx = 0;
    let dy = 0;
    let top = 1;
    stack[0] = 0;
    while (top > 0) {
      top -= 1;
      const group = stack[top] ?? 0;
      const awayX = x - (this.#x[group] ?? 0);
      const awayY = y - (this.#y[group] ?? 0);
      const square = awayX * awayX + awayY * awayY;
      const width = this.#width[group] ?? 0;
      const half = this.#half[group] ?? -1;
      if (width * width * near < square) {
        const factor = (own * (this.#mass[group] ?? 0)) / square;
        dx += awayX * factor;
        dy += awayY * factor;
      } else if (half >= 0) {
        stack[top] = half;
        stack[top + 1] = half + 1;
        top += 2;
      } else {
        const end = this.#end[group] ?? 0;
        for (let at = this.#start[group] ?? 0; at < end; at += 1) {
          const other = this.#order[at] ?? 0;
          const apartX = x - (xs[other] ?? 0);
          const apartY = y - (ys[other] ?? 0);
          const apart = apartX * apartX + apartY * apartY;
          if (apart === 0) continue;
          const factor = (own * (masses[other] ?? 1)) / apart;
          dx += apartX * factor;
          dy += apartY * factor;
        }
      }
    }
    force.dx[point] = (force.dx[point] ?? 0) + dx;
    force.dy[point] = (force.dy[point] ?? 0) + dy;
  }

  /** Weighs a group and parts it in two at the middle of its longer side, until buckets are left. */
  #split(group: number, depth: number): void {
    const start = this.#start[group] ?? 0;
    const end = this.#end[group] ?? 0;
    const box = this.#weigh(group, start, end);
    this.#half[group] = -1;
    if (end - start <= BUCKET || depth >= MOST_DEPTH || this.#width[group] === 0) return;
    const acrossX = box.right - box.left >= box.bottom - box.top;
    const values = acrossX ? this.#points.x : this.#points.y;
    const cut = acrossX ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
    const middle = this.#part(values, { start, end, cut });
    if (middle === start || middle === end) return;
    const first = this.#groups;
    this.#groups += 2;
    this.#half[group] = first;
    this.#start[first] = start;
    this.#end[first] = middle;
    this.#start[first + 1] = middle;
    this.#end[first + 1] = end;
    this.#split(first, depth + 1);
    this.#split(first + 1, depth + 1);
  }

  #weigh(group: number, start: number, end: number) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    let total = 0;
    let sumX = 0;
    let sumY = 0;
    for (let at = start; at < end; at += 1) {
      const point = this.#order[at] ?? 0;
      const x = this.#points.x[point] ?? 0;
      const y = this.#points.y[point] ?? 0;
      const mass = this.#points.mass[point] ?? 1;
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
      total += mass;
      sumX += mass * x;
      sumY += mass * y;
    }
    this.#mass[group] = total;
    this.#x[group] = total === 0 ? 0 : sumX / total;
    this.#y[group] = total === 0 ? 0 : sumY / total;
    this.#width[group] = end > start ? Math.max(box.right - box.left, box.bottom - box.top) : 0;
    return box;
  }

  /** Moves the points below the cut to the front of the range; returns where the others start. */
  #part(values: Float64Array, range: { start: number; end: number; cut: number }): number {
    let middle = range.start;
    for (let at = range.start; at < range.end; at += 1) {
      const point = this.#order[at] ?? 0;
      if ((values[point] ?? 0) >= range.cut) continue;
      this.#order[at] = this.#order[middle] ?? 0;
      this.#order[middle] = point;
      middle += 1;
    }
    return middle;
  }
}
