import { compareMessages as words } from "#components/messages/compare.ts";
import { formatSpan } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import { ActorLink } from "./connection-sentence.tsx";
import styles from "./relation-table.module.css";

const COLUMNS = ["one", "kind", "other", "when", "source"] as const;

function Row({ entry, links, current }: { entry: RelationEnds; links: Links; current: boolean }) {
  const { relation, from, to, source } = entry;
  const when = formatSpan(relation);
  return (
    <tr {...ROW} className={styles.row} aria-current={current || undefined}>
      <th {...ROW_HEADER} scope="row">
        <ActorLink actor={from} links={links} />
      </th>
      <td {...CELL}>
        <OpenLink links={links} to={{ kind: "relation", id: relation.id }}>
          {relation.kind}
        </OpenLink>
      </td>
      <td {...CELL}>
        <ActorLink actor={to} links={links} />
      </td>
      <td {...CELL} className={styles.soft}>
        {when === "" ? words.noDate : when}
      </td>
      <td {...CELL} className={styles.soft}>
        {source && <SourceLine source={source} locator={relation.locator} links={links} />}
      </td>
    </tr>
  );
}

export type RelationTableProps = {
  relations: readonly RelationEnds[];
  /** How many of them the map shows. */
  drawn: number;
  links: Links;
  /** Id of the relation that is open, if any. */
  current: string | undefined;
};

/** Every sourced tie that is not a statement, as a table; those that lead off the map too. */
export function RelationTable({ relations, drawn, links, current }: RelationTableProps) {
  return (
    <section className={styles.part} aria-labelledby="explorer-relations">
      <h2 id="explorer-relations" tabIndex={-1} className={styles.heading}>
        {words.relationsHeading}
      </h2>
      <div className={styles.frame}>
        <table {...TABLE} className={styles.table}>
          <caption className={styles.caption}>
            {words.relationsShown({ drawn, all: relations.length })}
          </caption>
          <thead {...ROW_GROUP} className={styles.head}>
            <tr {...ROW} className={styles.row}>
              {COLUMNS.map((column) => (
                <th key={column} {...COLUMN_HEADER} scope="col">
                  {words.column[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROW_GROUP} className={styles.body}>
            {relations.map((entry) => (
              <Row
                key={entry.relation.id}
                entry={entry}
                links={links}
                current={entry.relation.id === current}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
