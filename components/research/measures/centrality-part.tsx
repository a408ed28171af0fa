import { useMemo, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { MeasureValues } from "#core/explore/research/research-measures.ts";
import styles from "./measure-part.module.css";
import { MeasureTable } from "./measure-table.tsx";
import { NodeName, type NodeOpening } from "./node-name.tsx";

type Node = MeasureValues["centrality"][number];
type Column = keyof typeof words.columns;

const COLUMNS = ["name", "degree", "strength", "betweenness", "eigenvector"] as const;

type CentralityPartProps = NodeOpening & { nodes: MeasureValues["centrality"] };

/** How central each node is; a click on a column's name sorts by it. */
export function CentralityPart({ nodes, ...opening }: CentralityPartProps) {
  const [column, setColumn] = useState<Column>("strength");
  const [isReversed, setReversed] = useState(false);
  const sorted = useMemo(() => sortNodes(nodes, column, isReversed), [nodes, column, isReversed]);
  const none = nodes.every(({ degree }) => degree === 0);
  const unsettled = !none && nodes.some(({ eigenvector }) => !eigenvector.defined);
  const direction = (column === "name") === isReversed ? "descending" : "ascending";
  return (
    <>
      <MeasureTable
        label={words.centrality}
        columns={COLUMNS.map((id) => ({
          id,
          isNumber: id !== "name",
          sorted: id === column ? direction : "none",
          title: (
            <button
              type="button"
              className={styles.sort}
              onClick={() => {
                setReversed(id === column && !isReversed);
                setColumn(id);
              }}
            >
              {words.columns[id]}
              <span aria-hidden="true">
                {id === column && (direction === "ascending" ? " ↑" : " ↓")}
              </span>
            </button>
          ),
        }))}
        rows={sorted.map((node) => ({
          key: node.name,
          cells: [
            <NodeName key={node.name} name={node.name} {...opening} />,
            String(node.degree),
            formatWeight(node.strength),
            formatWeight(node.betweenness),
            node.eigenvector.defined ? formatWeight(node.eigenvector.value) : "–",
          ],
        }))}
      />
      {(none || unsettled) && (
        <p className={styles.facts}>
          {words.columns.eigenvector}: {words.undefinedValue}:{" "}
          {none ? words.reasons.untied : words.reasons.unsettled}.
        </p>
      )}
    </>
  );
}

function sortNodes(nodes: readonly Node[], column: Column, isReversed: boolean): readonly Node[] {
  const measureOf = (node: Node): number => {
    if (column === "name") return 0;
    if (column !== "eigenvector") return node[column];
    return node.eigenvector.defined ? node.eigenvector.value : -1;
  };
  // Names come sorted, and the sort keeps them so among equals.
  const sorted = [...nodes].sort((a, b) => measureOf(b) - measureOf(a));
  return isReversed ? sorted.reverse() : sorted;
}
