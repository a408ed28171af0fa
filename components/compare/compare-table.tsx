import { compareMessages as words } from "#components/messages/compare.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import type { Actor } from "#core/debate/schema.ts";
import {
  COMPARED_GROUPS,
  type ComparedCell,
  type ComparedGroup,
  type ComparedPosition,
  type Comparison,
  silentOn,
} from "#core/explore/compare/comparison.ts";
import styles from "./compare-table.module.css";

type CompareTableProps = { detail: Comparison; links: Links };
type CellProps = { cell: ComparedCell; actor: Actor; entry: ComparedPosition; links: Links };

function Cell({ cell, actor, entry, links }: CellProps) {
  const { current, statements: n } = cell;
  const { id, label } = entry.position;
  return (
    <td {...CELL} className={styles.cell}>
      <span className={styles.who} aria-hidden="true">
        {actor.name}
      </span>
      <StanceMark stance={current?.stance ?? "none"} reported={current?.reported ?? false} />
      {n === 0 ? null : (
        <OpenLink
          links={links}
          to={{ kind: "tie", actor: actor.id, position: id }}
          className={styles.count}
          label={words.openCell({ actor: actor.name, position: label, n })}
        >
          {words.statements(n)}
        </OpenLink>
      )}
    </td>
  );
}

type GroupProps = CompareTableProps & { group: ComparedGroup };

function Group({ detail, links, group }: GroupProps) {
  const entries = detail.groups[group];
  const { actors } = detail;
  if (entries.length === 0) return null;
  const hasMixed = entries.some(({ cells }) => cells.some((c) => c.current?.stance === "mixed"));
  return (
    <tbody {...ROW_GROUP} className={styles.group}>
      <tr {...ROW} className={styles.groupRow}>
        <th {...ROW_HEADER} scope="rowgroup" colSpan={actors.length + 1} className={styles.title}>
          {group === "missing"
            ? words.groups.missing(silentOn(detail))
            : words.groups[group](entries.length)}
          {group === "disagree" && hasMixed ? (
            <span className={styles.note}>{words.mixedNote}</span>
          ) : null}
        </th>
      </tr>
      {entries.map((entry) => (
        <tr key={entry.position.id} {...ROW} className={styles.row}>
          <th {...ROW_HEADER} scope="row" className={styles.position}>
            <OpenLink links={links} to={{ kind: "position", id: entry.position.id }}>
              {entry.position.label}
            </OpenLink>
          </th>
          {entry.cells.map((cell, at) => {
            const actor = actors[at];
            return actor && <Cell key={actor.id} {...{ cell, actor, entry, links }} />;
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** Positions × actors in four groups. Where there is room, a column for each actor; else stacked by position. */
export function CompareTable({ detail, links }: CompareTableProps) {
  const { actors, groups } = detail;
  if (COMPARED_GROUPS.every((group) => groups[group].length === 0)) {
    return <p>{words.nothing}</p>;
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table} {...TABLE} data-actors={actors.length}>
        <caption className={styles.caption}>
          {words.caption(actors.map(({ name }) => name))}
        </caption>
        <thead {...ROW_GROUP} className={styles.head}>
          <tr {...ROW} className={styles.row}>
            <th {...COLUMN_HEADER} scope="col">
              {words.position}
            </th>
            {actors.map(({ id, name }) => (
              <th key={id} {...COLUMN_HEADER} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {COMPARED_GROUPS.map((group) => (
          <Group key={group} detail={detail} links={links} group={group} />
        ))}
      </table>
    </div>
  );
}
