import type { NetworkFile } from "./network-file.ts";

export type NetworkNode = { id: string; label: string; mode: string };

/** The nodes of a network, rows before columns, and the id of the node at the end of a tie. */
export function networkNodes({ rows, columns, oneMode, rowMode, columnMode }: NetworkFile): {
  nodes: readonly NetworkNode[];
  endOf: { row: (number: number) => string; column: (number: number) => string };
} {
  const ofRows = rows.map((label, at) => ({ id: `n${at}`, label, mode: rowMode }));
  if (oneMode) {
    const id = (at: number) => `n${at}`;
    return { nodes: ofRows, endOf: { row: id, column: id } };
  }
  const idOfColumn = (at: number) => `n${rows.length + at}`;
  const ofColumns = columns.map((label, at) => ({ id: idOfColumn(at), label, mode: columnMode }));
  return {
    nodes: [...ofRows, ...ofColumns],
    endOf: { row: (at) => `n${at}`, column: idOfColumn },
  };
}
