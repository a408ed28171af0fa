import { memo } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { CELL, ROW, ROW_HEADER } from "#components/table/table-roles.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { AlignmentCell, TableActor } from "#core/explore/alignment/alignment-table.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import styles from "./agreement-row.module.css";

type AgreementRowProps = {
  row: TableActor;
  columns: readonly TableActor[];
  cells: readonly AlignmentCell[];
  links: Links;
  /** Ids of the actors that are open side by side, this one among them; else none. */
  open: readonly string[];
  /** The row above is of another cluster. */
  starts: boolean;
};

/** One actor with everybody. */
export const AgreementRow = memo(function AgreementRow(props: AgreementRowProps) {
  const { row, columns, cells, links, open, starts } = props;
  return (
    <tr {...ROW} className={styles.row} data-starts={starts || undefined}>
      <th {...ROW_HEADER} scope="row" className={styles.name}>
        <OpenLink links={links} to={{ kind: "actor", id: row.actor.id }} tabIndex={-1}>
          {row.actor.name}
        </OpenLink>
        <span className={styles.letter}>
          {row.camp === undefined ? (
            <VisuallyHidden>{words.none}</VisuallyHidden>
          ) : (
            <>
              <VisuallyHidden>{words.cluster("")}</VisuallyHidden>
              {campLetter(row.camp)}
            </>
          )}
        </span>
      </th>
      {columns.map((column, at) => (
        <Cell
          key={column.actor.id}
          cell={cells[at] ?? NO_CELL}
          pair={[row, column]}
          links={links}
          isOpen={row !== column && open.includes(column.actor.id)}
        />
      ))}
    </tr>
  );
});

const NO_CELL: AlignmentCell = { kind: "none" };

type CellProps = {
  cell: AlignmentCell;
  pair: readonly [TableActor, TableActor];
  links: Links;
  isOpen: boolean;
};

function Cell({ cell, pair, links, isOpen }: CellProps) {
  if (cell.kind === "self" || cell.kind === "none") {
    return (
      <td {...CELL} className={styles.cell} data-kind={cell.kind}>
        <VisuallyHidden>{cell.kind === "self" ? words.cellSelf : words.cellNone}</VisuallyHidden>
      </td>
    );
  }
  const [one, other] = pair;
  const said = cellWords(cell, { one: one.actor.name, other: other.actor.name });
  return (
    <td {...CELL} className={styles.cell} aria-current={isOpen ? "true" : undefined}>
      <OpenLink
        links={links}
        to={{ kind: "compare", actors: [one.actor.id, other.actor.id] }}
        className={styles.link}
        label={said}
        tabIndex={-1}
      >
        {cell.kind === "few" ? (
          <span className={styles.few} aria-hidden="true" title={said}>
            ({cell.shared})
          </span>
        ) : (
          <span className={styles.mark} data-kind={cell.kind} aria-hidden="true" title={said}>
            <span className={styles.value}>
              {words.glyphs[cell.kind]} {formatMeasure(cell.agreement)}
            </span>
            <span className={styles.shared}>{cell.shared}</span>
          </span>
        )}
      </OpenLink>
    </td>
  );
}

function cellWords(
  cell: Exclude<AlignmentCell, { kind: "self" | "none" }>,
  names: { one: string; other: string },
): string {
  if (cell.kind === "few") return words.pairFew({ ...names, shared: cell.shared });
  return words.pairTitle({
    ...names,
    kind: words.kinds[cell.kind],
    value: formatMeasure(cell.agreement),
    shared: cell.shared,
  });
}
