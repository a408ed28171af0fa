import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import { SORT_COLUMNS, type Sort, type SortColumn } from "#core/explore/view-state.ts";
import { countRows, placeOfRow, type RowPart } from "./row-part.ts";
import { StatementRow } from "./statement-row.tsx";
import styles from "./statement-table.module.css";
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from "./table-roles.ts";

export type StatementTableProps = {
  rows: readonly TableRow[];
  /**
   * Rows that are kept in the page but not shown. A filter then changes one attribute a row, which is
   * several times faster than taking rows away and building them again.
   */
  isHidden?: (row: TableRow) => boolean;
  /** How many of the rows are to be read, for the caption; all of them when left out. */
  shown?: number;
  /** Statements in the whole debate, for the caption. */
  total: number;
  sort: Sort;
  /** Makes the headers buttons. Left out on the server. */
  onSort?: (sort: Sort) => void;
  links: Links;
  /** Id of the statement that is open, if any. */
  current?: string | undefined;
  /** Where the rows stand among all that are shown, when they are some of them. */
  part?: RowPart | undefined;
};

const words = messages.table;

type HeaderProps = Pick<StatementTableProps, "sort" | "onSort"> & { column: SortColumn | "words" };

const isSortColumn = (column: SortColumn | "words"): column is SortColumn =>
  SORT_COLUMNS.some((other) => other === column);

function Header({ column, sort, onSort }: HeaderProps) {
  const name = words.column[column];
  if (onSort === undefined || !isSortColumn(column)) {
    return (
      <th scope="col" {...COLUMN_HEADER} className={styles.header} data-fixed={true}>
        {name}
      </th>
    );
  }
  const active = column === sort.column;
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      {...COLUMN_HEADER}
      className={styles.header}
      aria-sort={active ? direction : "none"}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column, descending: active && !sort.descending })}
      >
        {name}
        <span className={styles.arrow} aria-hidden="true">
          {active ? words.arrow[direction] : ""}
        </span>
      </button>
    </th>
  );
}

const COLUMNS = ["date", "actor", "position", "stance", "words", "source"] as const;

const noRow = () => false;

/** Every statement that is shown, as a real table; on a narrow page its rows read as cards. */
export function StatementTable({
  rows,
  isHidden = noRow,
  shown = rows.length,
  total,
  links,
  current,
  part,
  ...sorting
}: StatementTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} {...TABLE} {...countRows(part)}>
        <caption className={styles.caption}>
          {words.caption({ shown: part?.of ?? shown, total })}
        </caption>
        <thead className={styles.head} {...ROW_GROUP}>
          <tr className={styles.headers} {...ROW}>
            {COLUMNS.map((column) => (
              <Header key={column} column={column} {...sorting} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} {...ROW_GROUP}>
          {rows.map((row, at) => (
            <StatementRow
              key={row.id}
              place={placeOfRow(part, at)}
              row={row}
              hidden={isHidden(row)}
              links={links}
              open={row.id === current}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
