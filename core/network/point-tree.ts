/** Points with masses, as columns. */
export type Points = { x: Float64Array; y: Float64Array; mass: Float64Array };

/** Where pushes are added up. Theta: a group seen under a smaller ratio of width to distance acts as one point. */
export type Push = { dx: Float64Array; dy: Float64Array; strength: number; theta: number };

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
  #pushX = 0;
  #pushY = 0;

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
  repel(point: number, force: Push): void {
    const x = valueAt(this.#points.x, point);
    const y = valueAt(this.#points.y, point);
    const near = 1 / (force.theta * force.theta);
    const stack = this.#stack;
    this.#pushX = 0;
    this.#pushY = 0;
    let top = 1;
    stack[0] = 0;
    while (top > 0) {
      top -= 1;
      const group = valueAt(stack, top);
      const awayX = x - valueAt(this.#x, group);
      const awayY = y - valueAt(this.#y, group);
      const square = awayX * awayX + awayY * awayY;
      const width = valueAt(this.#width, group);
      const half = valueAt(this.#half, group);
      if (width * width * near < square) {
        const factor = valueAt(this.#mass, group) / square;
        this.#pushX += awayX * factor;
        this.#pushY += awayY * factor;
      } else if (half >= 0) {
        stack[top] = half;
        stack[top + 1] = half + 1;
        top += 2;
      } else {
        this.#addBucket(group, x, y);
      }
    }
    const own = valueAt(this.#points.mass, point) * force.strength;
    force.dx[point] = valueAt(force.dx, point) + own * this.#pushX;
    force.dy[point] = valueAt(force.dy, point) + own * this.#pushY;
  }

  /** Adds the push of each point of a bucket on the spot x, y. */
  #addBucket(group: number, x: number, y: number): void {
    const end = valueAt(this.#end, group);
    for (let at = valueAt(this.#start, group); at < end; at += 1) {
      const other = valueAt(this.#order, at);
      const apartX = x - valueAt(this.#points.x, other);
      const apartY = y - valueAt(this.#points.y, other);
      const apart = apartX * apartX + apartY * apartY;
      if (apart === 0) continue;
      const factor = valueAt(this.#points.mass, other) / apart;
      this.#pushX += apartX * factor;
      this.#pushY += apartY * factor;
    }
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
      const point = valueAt(this.#order, at);
      const x = valueAt(this.#points.x, point);
      const y = valueAt(this.#points.y, point);
      const mass = valueAt(this.#points.mass, point);
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
      total += mass;
      sumX += mass * x;
      sumY += mass * y;
    }
    this.#mass[group] = total;
    this.#x[group] = sumX / Math.max(total, Number.MIN_VALUE);
    this.#y[group] = sumY / Math.max(total, Number.MIN_VALUE);
    this.#width[group] = Math.max(0, box.right - box.left, box.bottom - box.top);
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

/** A value of a column; the caller's bounds keep the place inside it. */
function valueAt(column: Float64Array | Int32Array, at: number): number {
  return column[at] ?? 0;
}
