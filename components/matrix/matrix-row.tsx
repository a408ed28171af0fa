import { memo } from "react";
import { KindShape } from "#components/filters/kind-shape.tsx";
import { matrixMessages as words } from "#components/messages/matrix.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { ROW, ROW_HEADER } from "#components/table/table-roles.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type {
  MatrixCell as Cell,
  MatrixColumn,
  MatrixRow as Row,
} from "#core/explore/matrix/matrix-model.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import styles from "./matrix-row.module.css";

export type MatrixRowProps = {
  row: Row;
  columns: readonly MatrixColumn[];
  links: Links;
  /** Id of the position whose cell of this row is open, if any. */
  open: string | undefined;
  /** For assistive technology, where not all rows are in the page. */
  place?: number | undefined;
};

/** One actor on every position shown. A hidden row stays as it was, for the filters to come. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, links, open, place } = props;
  return (
    <tr
      {...ROW}
      className={styles.row}
      hidden={row.hidden}
      data-faded={row.faded || undefined}
      aria-rowindex={place}
    >
      <th {...ROW_HEADER} scope="row" className={styles.name}>
        <KindShape kind={row.kind} />
        <VisuallyHidden>{messages.actorKind[row.kind]}: </VisuallyHidden>
        <span>
          <OpenLink links={links} to={{ kind: "actor", id: row.id }} tabIndex={-1}>
            {row.name}
          </OpenLink>
          {row.likeness && (
            <span className={styles.likeness}>
              {words.likeness({
                percent: Math.round(row.likeness.agreement * 100),
                shared: row.likeness.shared,
              })}
            </span>
          )}
        </span>
      </th>
      {columns.map((column, at) => (
        <MatrixCell
          key={column.id}
          cell={row.cells[at] ?? { kind: "none" }}
          actor={row.name}
          position={column.label}
          links={links}
          open={column.id === open}
        />
      ))}
    </tr>
  );
}, sameRow);

function sameRow(before: MatrixRowProps, after: MatrixRowProps): boolean {
  const [a, b] = [before.row, after.row];
  if (a.id !== b.id || a.hidden !== b.hidden || before.links !== after.links) return false;
  // What nobody sees need not be right: it is made anew when it comes back.
  if (a.hidden) return true;
  return (
    a.faded === b.faded &&
    before.open === after.open &&
    before.place === after.place &&
    a.likeness?.agreement === b.likeness?.agreement &&
    a.likeness?.shared === b.likeness?.shared &&
    sameColumns(before.columns, after.columns) &&
    a.cells.every((cell, at) => sameCell(cell, b.cells[at]))
  );
}

function sameColumns(a: readonly MatrixColumn[], b: readonly MatrixColumn[]): boolean {
  return a === b || (a.length === b.length && a.every(({ id }, at) => id === b[at]?.id));
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  if (a.kind === "tie" && b?.kind === "tie") {
    return (
      a.stance === b.stance &&
      a.tie.statements.length === b.tie.statements.length &&
      a.tie.reportedOnly === b.tie.reportedOnly &&
      a.tie.changed === b.tie.changed &&
      a.tie.faded === b.tie.faded
    );
  }
  if (a.kind === "hidden" && b?.kind === "hidden") return a.statements === b.statements;
  return a.kind === b?.kind;
}
