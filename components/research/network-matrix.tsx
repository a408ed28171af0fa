import { type CSSProperties, useId, useMemo } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { moveInCells } from "#components/table/move-in-cells.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { type WeightFormat, weightFormat } from "./format-weight.ts";
import styles from "./network-table.module.css";
import { TieLink, type TieOpening } from "./tie-link.tsx";

export type NetworkMatrixProps = TieOpening & {
  rows: readonly string[];
  columns: readonly string[];
  matrix: readonly Float64Array[];
};

/** A small network as a matrix, in a region of its own that scrolls. */
export function NetworkMatrix({ rows, columns, matrix, ...opening }: NetworkMatrixProps) {
  const caption = useId();
  const format = useMemo(() => weightFormat(matrix.flatMap((line) => Array.from(line))), [matrix]);
  const most = Math.max(...matrix.map((line) => Math.max(0, ...line.map(Math.abs))), 0);
  return (
    <section
      aria-labelledby={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard
      tabIndex={0}
      className={styles.region}
      onKeyDown={moveInCells}
    >
      <table className={styles.matrix}>
        <caption id={caption} className={styles.caption}>
          {words.matrixCaption} <VisuallyHidden>{words.matrixKeys}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((name) => (
              <th key={name} scope="col" className={styles.column}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => (
            <MatrixLine
              key={name}
              name={name}
              columns={columns}
              line={matrix[row] ?? new Float64Array()}
              most={most}
              format={format}
              {...opening}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type MatrixLineProps = TieOpening & {
  name: string;
  columns: readonly string[];
  line: Float64Array;
  /** The strongest weight of the whole matrix. */
  most: number;
  format: WeightFormat;
};

function MatrixLine({ name, columns, line, most, format, ...opening }: MatrixLineProps) {
  const first = line.findIndex((weight) => weight !== 0);
  return (
    <tr>
      <th scope="row" className={styles.row}>
        {name}
      </th>
      {columns.map((column, at) => {
        const weight = line[at] ?? 0;
        if (weight === 0) {
          return (
            <td key={column} className={styles.none}>
              <span aria-hidden="true">·</span>
              <VisuallyHidden>0</VisuallyHidden>
            </td>
          );
        }
        const text = format(weight);
        return (
          <td
            key={column}
            className={styles.cell}
            data-sign={weight < 0 ? "minus" : "plus"}
            style={
              { "--strength": `${Math.round((Math.abs(weight) / most) * 100)}%` } as CSSProperties
            }
          >
            <TieLink
              tie={{ row: name, column }}
              text={text}
              label={words.cell({ row: name, column, weight: text })}
              tabIndex={at === first ? undefined : -1}
              {...opening}
            />
          </td>
        );
      })}
    </tr>
  );
}
