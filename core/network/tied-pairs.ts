import type { UndirectedGraph } from "./modularity.ts";
import type { PairMatrix } from "./project-rows.ts";

/** The pairs of a matrix with a weight above 0 as a graph in columns, row by row. */
export function tiedPairs({ size, cells }: PairMatrix): UndirectedGraph {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  let place = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const value = cells[place] ?? 0;
      place += 1;
      if (value <= 0) continue;
      from.push(row);
      to.push(column);
      weight.push(value);
    }
  }
  return { size, from, to, weight };
}
