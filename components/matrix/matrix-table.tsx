import { type CSSProperties, useId, useMemo, useState } from "react";
import { matrixMessages as words } from "#components/messages/matrix.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { firstRows } from "#core/explore/matrix/first-rows.ts";
import type { MatrixColumn, MatrixGroup, MatrixModel } from "#core/explore/matrix/matrix-model.ts";
import { groupWords } from "./group-words.ts";
import { MatrixRow } from "./matrix-row.tsx";
import styles from "./matrix-table.module.css";
import { moveInMatrix } from "./move-in-matrix.ts";

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
/** More cells than these keep a reader waiting. */
const MOST_CELLS = 8000;

/** Actors × positions as a real table, in a region of its own that scrolls. */
export function MatrixTable({ matrix, links, open }: MatrixTableProps) {
  const caption = useId();
  const [times, setTimes] = useState(1);
  const { columns } = matrix;
  const { groups, left, next } = useMemo(() => rowsToDraw(matrix, times), [matrix, times]);
  const counts = countsOf(matrix);
  return (
    <div
      className={styles.frame}
      data-few={columns.length <= FEW_COLUMNS || undefined}
      data-many={columns.length > MANY_COLUMNS || undefined}
    >
      <section
        aria-labelledby={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard
        tabIndex={0}
        className={styles.region}
        onKeyDown={moveInMatrix}
      >
        <table
          {...TABLE}
          className={styles.table}
          aria-rowcount={left > 0 ? counts.actors + 1 : undefined}
          style={{ "--columns": columns.length } as CSSProperties}
        >
          <caption id={caption} className={styles.caption}>
            {words.caption(counts)}. {left > 0 && `${words.first(counts.actors - left)} `}
            <VisuallyHidden>{words.keys}</VisuallyHidden>
          </caption>
          <MatrixHead matrix={matrix} links={links} />
          {groups.map((group) => (
            <MatrixBody
              key={`${groupWords(group.heading)}`}
              group={group}
              columns={columns}
              links={links}
              open={open}
            />
          ))}
        </table>
      </section>
      {left > 0 && (
        <Button onClick={() => setTimes(times + 1)}>
          {words.more({ more: Math.min(left, next), left })}
        </Button>
      )}
    </div>
  );
}

/** Every row, hidden ones too; of a very large matrix as many of the first ones as were asked for. */
function rowsToDraw({ columns, groups }: MatrixModel, times: number) {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const next = Math.max(1, Math.floor(MOST_CELLS / columns.length));
  if (rows * columns.length <= MOST_CELLS) return { groups, left: 0, next };
  return { ...firstRows(groups, next * times), next };
}

function countsOf({ columns, groups, filled }: MatrixModel) {
  const actors = groups.reduce((sum, { shown }) => sum + shown, 0);
  return { actors, positions: columns.length, cells: filled };
}

function MatrixHead({ matrix, links }: { matrix: MatrixModel; links: Links }) {
  const { columns, columnGroups } = matrix;
  return (
    <thead {...ROW_GROUP} className={styles.head}>
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
            <OpenLink links={links} to={{ kind: "position", id }} className={styles.labelLink}>
              {label}
            </OpenLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type MatrixBodyProps = Omit<MatrixTableProps, "matrix"> & {
  group: MatrixGroup;
  columns: readonly MatrixColumn[];
};

/** The rows of one group under its heading. */
function MatrixBody({ group, columns, links, open }: MatrixBodyProps) {
  return (
    <tbody {...ROW_GROUP} className={styles.body} hidden={group.shown === 0}>
      <GroupRow group={group} columns={columns.length} />
      {group.rows.map((row) => (
        <MatrixRow
          key={row.id}
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
