import type { DiscourseNetwork } from "./discourse-network.ts";

/** A graph in columns, as louvain and the other network measures take it. */
export type Ties = { size: number; from: number[]; to: number[]; weight: number[] };

/** The ties of a one-mode network with a weight above 0, each once; no ties to oneself. */
export function positiveTies({ rows, matrix }: Pick<DiscourseNetwork, "rows" | "matrix">): Ties {
  const ties: Ties = { size: rows.length, from: [], to: [], weight: [] };
  matrix.forEach((line, row) => {
    for (let column = row + 1; column < line.length; column += 1) {
      const value = line[column] ?? 0;
      if (value <= 0) continue;
      ties.from.push(row);
      ties.to.push(column);
      ties.weight.push(value);
    }
  });
  return ties;
}
