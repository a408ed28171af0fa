import type { FacetColumn } from "./columns.ts";

/**
 * Counts by choice id, read from a typed array by choice number: a map of thousands of entries that
 * costs nothing to make, because the ids and their numbers are the column's own.
 */
export class ChoiceCounts implements ReadonlyMap<string, number> {
  readonly #column: FacetColumn;
  readonly #counts: Uint32Array;

  constructor(column: FacetColumn, counts: Uint32Array) {
    this.#column = column;
    this.#counts = counts;
  }

  get size(): number {
    return this.#column.choices.length;
  }

  get(choice: string): number | undefined {
    return this.#counts[this.#column.numberOf.get(choice) ?? -1];
  }

  has(choice: string): boolean {
    return this.#column.numberOf.has(choice);
  }

  forEach(visit: (count: number, choice: string, map: ReadonlyMap<string, number>) => void): void {
    for (const [choice, count] of this) visit(count, choice, this);
  }

  keys(): MapIterator<string> {
    return this.#column.choices.values();
  }

  values(): MapIterator<number> {
    return this.#counts.values();
  }

  *entries(): MapIterator<[string, number]> {
    for (const [number, choice] of this.#column.choices.entries()) {
      yield [choice, this.#counts[number] ?? 0];
    }
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }
}
