import { type CSSProperties, useId, useMemo } from "react";
import { matrixMessages as words } from "#components/messages/matrix.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { PageNav } from "#components/table/page-nav.tsx";
import { countRows, pageOfRow, placeOfRow, type RowPart } from "#components/table/row-part.ts";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import { usePageStart } from "#components/table/use-page-start.ts";
import { useRovingCells } from "#components/table/use-roving-cells.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { MatrixColumn, MatrixGroup, MatrixModel } from "#core/explore/matrix/matrix-model.ts";
import { type GroupPart, rowsFrom } from "#core/explore/matrix/rows-from.ts";
import { groupWords } from "./group-words.ts";
import { MatrixRow } from "./matrix-row.tsx";
import styles from "./matrix-table.module.css";

export type MatrixTableProps = {
  matrix: MatrixModel;
  links: Links;
  /** The cell that is open, if any. */
  open: { actor: string; position: string } | undefined;
};

/** Up to so many columns there is room for the word beside each sign. */
const FEW_COLUMNS = 6;
/** More columns than these are too narrow for labels that lie. */
const MANY_COLUMNS = 16;
/** More cells than these keep a reader waiting: they come page by page. */
const MOST_CELLS = 8000;

/** Actors × positions as a real table, in a region of its own that scrolls. */
export function MatrixTable({ matrix, links, open }: MatrixTableProps) {
  const caption = useId();
  const [start, turnTo] = usePageStart(matrix, pageWith(matrix, open?.actor));
  const { columns } = matrix;
  const { groups, part, shown, size } = useMemo(() => pageOf(matrix, start), [matrix, start]);
  const roving = useRovingCells(open && `${open.actor} ${open.position}`);
  const go = (to: number) => {
    turnTo(to);
    roving.ref.current?.scrollTo({ top: 0 });
  };
  return (
    <div
      className={styles.frame}
      data-few={columns.length <= FEW_COLUMNS || undefined}
      data-many={columns.length > MANY_COLUMNS || undefined}
      data-paged={part !== undefined || undefined}
    >
      {part && <PageNav part={part} shown={shown} size={size} onGo={go} />}
      {/* Not in the table: the names of the columns are the first to reach the edge of the window. */}
      <p id={caption} className={styles.caption}>
        {words.caption(countsOf(matrix))}. <VisuallyHidden>{words.keys}</VisuallyHidden>
      </p>
      <section
        {...roving}
        aria-labelledby={caption}
        // What scrolls is a tab stop by itself in some browsers; this table has its own.
        tabIndex={-1}
        className={styles.region}
      >
        <table
          {...TABLE}
          {...countRows(part)}
          aria-labelledby={caption}
          className={styles.table}
          style={{ "--columns": columns.length } as CSSProperties}
        >
          <MatrixHead matrix={matrix} links={links} />
          {groups.map((group) => (
            <MatrixBody
              key={`${groupWords(group.heading)}`}
              group={group}
              part={part}
              columns={columns}
              links={links}
              open={open}
            />
          ))}
        </table>
      </section>
    </div>
  );
}

function rowsInPage({ columns }: MatrixModel): number {
  return Math.max(1, Math.floor(MOST_CELLS / columns.length));
}

/** Where the page with an actor's row begins. */
function pageWith(matrix: MatrixModel, actor: string | undefined): number {
  if (actor === undefined) return 0;
  const rows = matrix.groups.flatMap((group) => group.rows.filter(({ hidden }) => !hidden));
  const at = rows.findIndex(({ id }) => id === actor);
  return pageOfRow(at, rowsInPage(matrix));
}

type MatrixPage = {
  groups: readonly GroupPart[];
  part: RowPart | undefined;
  /** Rows in this page, and rows that a full page holds. */
  shown: number;
  size: number;
};

/** Every row, hidden ones too; of a very large matrix those of one page. */
function pageOf(matrix: MatrixModel, start: number): MatrixPage {
  const { columns, groups } = matrix;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const of = countsOf(matrix).actors;
  const size = rowsInPage(matrix);
  const isWhole = rows * columns.length <= MOST_CELLS;
  const drawn = isWhole
    ? groups.map((group) => ({ ...group, before: 0 }))
    : rowsFrom(groups, { start, most: size });
  const part = isWhole || of <= size ? undefined : { before: start, of };
  return { groups: drawn, part, shown: Math.min(size, of - start), size };
}

function countsOf({ columns, groups, filled }: MatrixModel) {
  const actors = groups.reduce((sum, { shown }) => sum + shown, 0);
  return { actors, positions: columns.length, cells: filled };
}

function MatrixHead({ matrix, links }: { matrix: MatrixModel; links: Links }) {
  const { columns, columnGroups } = matrix;
  return (
    <thead {...ROW_GROUP} className={styles.head} data-stays>
      {columnGroups.length > 0 && (
        <tr {...ROW} className={styles.themes}>
          <td {...CELL} className={styles.corner} />
          {columnGroups.map(({ theme, columns: width }) => (
            <th
              key={theme}
              {...COLUMN_HEADER}
              scope="colgroup"
              colSpan={width}
              className={styles.theme}
              style={{ gridColumn: `span ${width}` }}
            >
              {theme}
            </th>
          ))}
        </tr>
      )}
      <tr {...ROW} className={styles.labels}>
        <th {...COLUMN_HEADER} scope="col" className={styles.corner}>
          {words.actor}
        </th>
        {columns.map(({ id, label }) => (
          <th key={id} {...COLUMN_HEADER} scope="col" className={styles.label}>
            <OpenLink
              links={links}
              to={{ kind: "position", id }}
              className={styles.labelLink}
              tabIndex={-1}
            >
              {label}
            </OpenLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type MatrixBodyProps = Omit<MatrixTableProps, "matrix"> & {
  group: GroupPart;
  part: RowPart | undefined;
  columns: readonly MatrixColumn[];
};

/** The rows of one group under its heading. */
function MatrixBody({ group, part, columns, links, open }: MatrixBodyProps) {
  return (
    <tbody {...ROW_GROUP} className={styles.body} hidden={group.shown === 0}>
      <GroupRow group={group} columns={columns.length} />
      {group.rows.map((row, at) => (
        <MatrixRow
          key={row.id}
          place={placeOfRow(part && { ...part, before: group.before }, at)}
          row={row}
          columns={columns}
          links={links}
          open={open?.actor === row.id ? open.position : undefined}
        />
      ))}
    </tbody>
  );
}

function GroupRow({ group, columns }: { group: MatrixGroup; columns: number }) {
  const title = groupWords(group.heading);
  if (title === undefined) return null;
  return (
    <tr {...ROW} className={styles.group}>
      <th {...ROW_HEADER} scope="rowgroup" colSpan={columns + 1} className={styles.groupHead}>
        <span className={styles.groupTitle}>
          {title} {words.groupCount(group.shown)}
        </span>
      </th>
    </tr>
  );
}
