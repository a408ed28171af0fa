import { memo } from "react";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import { SourceCell } from "./source-cell.tsx";
import styles from "./statement-row.module.css";
import { StatementWords } from "./statement-words.tsx";
import { CELL, ROW, ROW_HEADER } from "./table-roles.ts";

export type StatementRowProps = CellsProps & {
  hidden: boolean;
  open: boolean;
  /** For assistive technology, where not all rows are in the page. */
  place?: number | undefined;
};
type CellsProps = { row: TableRow; links: Links };

/** A row's content never changes while its debate is loaded: its id stands for all of it. */
function sameCells(before: CellsProps, after: CellsProps): boolean {
  return before.row.id === after.row.id && before.links === after.links;
}

function sameRow(before: StatementRowProps, after: StatementRowProps): boolean {
  return (
    sameCells(before, after) &&
    before.hidden === after.hidden &&
    before.open === after.open &&
    before.place === after.place
  );
}

/** One statement of the table. A filter hides or shows it without a look at its cells. */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { row, hidden, links, open, place } = props;
  return (
    <tr
      {...ROW}
      className={styles.row}
      hidden={hidden}
      data-attribution={row.attribution}
      aria-current={open ? "true" : undefined}
      aria-rowindex={place}
    >
      <StatementCells row={row} links={links} />
    </tr>
  );
}, sameRow);

/** The date is the statement's permalink. */
const StatementCells = memo(function StatementCells({ row, links }: CellsProps) {
  const reported = row.attribution === "reported";
  return (
    <>
      <td {...CELL} className={styles.date}>
        <OpenLink links={links} to={{ kind: "statement", id: row.id }}>
          <time dateTime={row.date}>{formatDate(row.date)}</time>
          <VisuallyHidden>, {messages.table.openStatement}</VisuallyHidden>
        </OpenLink>
      </td>
      <th {...ROW_HEADER} scope="row" className={styles.actor}>
        <OpenLink links={links} to={{ kind: "actor", id: row.actor.id }}>
          {row.actor.name}
        </OpenLink>
        <span className={styles.role} lang={textLanguage(row, "role")}>
          {row.role}
        </span>
      </th>
      <td {...CELL} className={styles.position}>
        <OpenLink
          links={links}
          to={{ kind: "position", id: row.position.id }}
          lang={textLanguage(row.position, "label")}
        >
          {row.position.label}
        </OpenLink>
      </td>
      <td {...CELL} className={styles.stance}>
        <StanceMark stance={row.stance} reported={reported} />
      </td>
      <td {...CELL} className={styles.words}>
        <StatementWords row={row} />
      </td>
      <td {...CELL} className={styles.source}>
        <SourceCell row={row} links={links} />
      </td>
    </>
  );
}, sameCells);
