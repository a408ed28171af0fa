/** Boxes in map units: left < right, top < bottom (y downwards). */
export type Box = { left: number; right: number; top: number; bottom: number };
export type Label = {
  id: string;
  box: Box;
  /** Higher is placed first; ties are broken by id. */
  priority: number;
  /** How far other labels keep away from it, in map units; by default they may touch it. */
  air?: number;
};
/** A drawn shape that a label may not cover; its own label (same id) may. */
export type Obstacle = { id: string; box: Box };

const CELL = 80;

/**
 * Ids of the labels to show: the greatest-priority-first choice in which no two labels overlap and no
 * label covers another thing's shape. A pure function of its input, whatever the input's order.
 */
export function visibleLabels(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
): ReadonlySet<string> {
  const taken = new BoxGrid();
  for (const obstacle of obstacles) taken.add(obstacle.id, obstacle.box);
  const visible = new Set<string>();
  const ordered = labels.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const label of ordered) {
    if (taken.overlapsOther(label.id, label.box)) continue;
    taken.add(label.id, withAir(label).box);
    visible.add(label.id);
  }
  return visible;
}

/** A label as others have to keep clear of it. */
export function withAir({ id, box, air = 0 }: Label): Obstacle {
  const { left, right, top, bottom } = box;
  return {
    id,
    box: { left: left - air, right: right + air, top: top - air, bottom: bottom + air },
  };
}

class BoxGrid {
  readonly #cells = new Map<string, { id: string; box: Box }[]>();

  add(id: string, box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ id, box }]);
      if (cell !== undefined) cell.push({ id, box });
    }
  }

  overlapsOther(id: string, box: Box): boolean {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key) ?? [];
      if (cell.some((other) => other.id !== id && overlap(other.box, box))) return true;
    }
    return false;
  }
}

function* cellsOf(box: Box): Generator<string> {
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
      yield `${x},${y}`;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
